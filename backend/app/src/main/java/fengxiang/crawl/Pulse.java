package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a host answers at all; part of the document of {@code crawl-hosts}. Where it does not, the host is left alone
 * as a whole, instead of each of its addresses being tried and given up by itself.
 *
 * @param unanswered requests in a row that got no answer
 * @param rests pauses in a row that this has led to
 * @param heardAt time of the latest request that is counted, so that a repeated report changes nothing
 */
record Pulse(int unanswered, int rests, @Nullable Instant heardAt) {

    static final Pulse UNKNOWN = new Pulse(0, 0, null);

    /** One address may hang, and a second by chance; a third in a row is the host. */
    private static final int SILENT = 3;

    private static final List<Duration> RESTS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(1));

    /** Words of the crawler for: the host could not be reached, or broke off. */
    private static final Set<String> NO_ANSWER = Set.of("dns", "connect", "timeout", "tls", "io");

    /** Answers of a gateway that has none of the host itself (RFC 9110, 15.6.3 and 15.6.5). */
    private static final Set<Integer> GATEWAY = Set.of(502, 504);

    static boolean unanswered(FetchOutcome outcome) {
        return outcome.status() == FetchStatus.FAILED
                && (GATEWAY.contains(outcome.httpStatus())
                        || outcome.httpStatus() == 0
                                && outcome.reason() != null
                                && NO_ANSWER.contains(outcome.reason()));
    }

    /** An outcome that says nothing about the host: no request to it was made. */
    private static boolean unasked(FetchOutcome outcome) {
        return outcome.httpStatus() == 0 && !unanswered(outcome);
    }

    /** The same object when nothing in the report is new. */
    Pulse after(List<FetchOutcome> outcomes) {
        Pulse pulse = this;
        for (FetchOutcome outcome : outcomes.stream()
                .sorted(Comparator.comparing(FetchOutcome::fetchedAt))
                .toList()) {
            pulse = pulse.after(outcome);
        }
        return pulse;
    }

    private Pulse after(FetchOutcome outcome) {
        if (unasked(outcome) || heardAt != null && !outcome.fetchedAt().isAfter(heardAt)) {
            return this;
        }
        return unanswered(outcome)
                ? new Pulse(unanswered + 1, rests, outcome.fetchedAt())
                : new Pulse(0, 0, outcome.fetchedAt());
    }

    boolean silent() {
        return unanswered >= SILENT;
    }

    /** How long a silent host is left alone now: 1, 5, 25 minutes, then an hour each time. */
    Duration rest() {
        return RESTS.get(Math.min(rests, RESTS.size() - 1));
    }

    Pulse rested() {
        return new Pulse(unanswered, rests + 1, heardAt);
    }
}
