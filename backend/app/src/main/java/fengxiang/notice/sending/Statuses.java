package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Trouble;
import java.time.Duration;
import java.util.Objects;

/** What a status of HTTP means that is no success. Pure. */
final class Statuses {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private Statuses() {}

    static OutgoingException failure(Posted answer, String said) {
        String text = answer.status() + (said.isEmpty() ? "" : " " + said);
        return switch (answer.status()) {
            case 429 -> OutgoingException.slower(Objects.requireNonNullElse(answer.retryAfter(), PAUSE), text);
            case 401, 403 -> OutgoingException.lasting(Trouble.NOT_ADMITTED, text);
            case 400, 413, 415, 422 -> OutgoingException.lasting(Trouble.MESSAGE_REFUSED, text);
            case 301, 302, 303, 307, 308, 410 -> OutgoingException.lasting(Trouble.STATUS, text);
            default -> OutgoingException.passing(Trouble.STATUS, text);
        };
    }
}
