package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Poster;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Posts JSON to a program of ours or of a partner. Headers: {@code X-Fengxiang-Id}, the same whenever the message is
 * sent again; {@code X-Fengxiang-Timestamp}, seconds; {@code X-Fengxiang-Signature}, see {@link Signing#webhook}.
 */
@Component
class WebhookSender implements Sender {

    private final Poster poster;
    private final Clock clock;

    WebhookSender(Poster poster, Clock clock) {
        this.poster = poster;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        byte[] body = WebhookBody.of(message);
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Fengxiang-Id", message.id());
        headers.put("X-Fengxiang-Timestamp", Long.toString(seconds));
        if (channel.signing() != null) {
            headers.put("X-Fengxiang-Signature", Signing.webhook(channel.signing(), seconds, body));
        }
        Posted answer = poster.post(URI.create(Objects.requireNonNull(channel.address())), headers, body);
        String said = Said.of(answer.body(), channel);
        if (!answer.isSuccess()) {
            throw Statuses.failure(answer, said);
        }
        return answer.status() + (said.isEmpty() ? "" : " " + said);
    }
}
