package fengxiang.assess.learning;

import fengxiang.assess.head.HeadEntry;
import fengxiang.assess.head.HeadLog;
import fengxiang.assess.head.HeadState;
import fengxiang.elastic.Documents.Found;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.sentiment.head.Kind;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from people what is to become of heads. */
@Component
class HeadDesk {

    private final HeadLog heads;
    private final Clock clock;

    HeadDesk(HeadLog heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    /** Asks for an attempt; one that waits already is enough. */
    void learn(Kind kind, String by) {
        boolean waits = heads.lastAttempt(kind)
                .filter(last -> last.state() == HeadState.WANTED)
                .isPresent();
        if (!waits) {
            heads.create(HeadEntry.wanted(newId(), kind, by, clock.instant()));
        }
    }

    /** @param id of the attempt whose head is to be used; null: the delivered one */
    void use(Kind kind, @Nullable String id, String by) {
        if (id != null) {
            HeadEntry wanted = heads.find(id)
                    .map(Found::document)
                    .filter(entry -> entry.kind() == kind)
                    .orElseThrow(() -> new NotFoundException("head", id));
            if (wanted.state() != HeadState.ACCEPTED) {
                throw new InvalidFieldException("head", "This attempt brought no head: " + id, "one that was accepted");
            }
        }
        heads.create(HeadEntry.returned(newId(), kind, by, id, clock.instant()));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
