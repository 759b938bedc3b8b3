package fengxiang.alert;

import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people silence alerts. */
@Component
class SilenceDesk {

    private static final int LONGEST_REASON = 500;

    private final SilenceStore store;
    private final Clock clock;

    SilenceDesk(SilenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that are on or will be, and those of the last week. */
    List<Silence> list() {
        return store.since(now().minus(Duration.ofDays(7)));
    }

    Silence create(SilenceDraft draft, Actor by) {
        Instant now = now();
        Instant from = draft.from() == null ? now : draft.from().truncatedTo(ChronoUnit.MILLIS);
        Silence made = new Silence(
                UUID.randomUUID().toString(),
                filled(draft.topicId()),
                filled(draft.ruleId()),
                from,
                end(draft.to(), from, now),
                reason(draft.reason()),
                by.name(),
                null);
        store.create(made);
        return made;
    }

    private static Instant end(@Nullable Instant to, Instant from, Instant now) {
        if (to == null || !to.isAfter(from) || !to.isAfter(now) || to.isAfter(from.plus(Silence.LONGEST))) {
            throw new InvalidFieldException(
                    "to",
                    "A silence ends within seven days, and not before it begins.",
                    "up to 7 days after its start");
        }
        return to.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String reason(@Nullable String raw) {
        String reason = raw == null ? "" : raw.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InvalidFieldException(
                    "reason", "The reason is missing or too long.", "1 to " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    private static @Nullable String filled(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : raw.strip();
    }

    /** What is over already stays as it is. */
    Silence end(String id) {
        Documents.Found<Silence> read = store.find(id).orElseThrow(() -> new NotFoundException("silence", id));
        Instant now = now();
        if (!read.document().isOn(now) && !now.isBefore(read.document().from())) {
            return read.document();
        }
        Silence ended = read.document().ended(now);
        if (!store.replaced(ended, read)) {
            throw new StaleVersionException("the silence");
        }
        return ended;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
