package fengxiang.look;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.PageRole;
import fengxiang.model.SiteRule;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The looks. The frontier hands open ones to crawlers and brings the answers. */
@Service
public class Looks {

    private static final int MOST_HOPS = 5;
    private static final int ATTEMPTS = 5;

    private final LookStore store;
    private final OpenLooks open;
    private final Clock clock;
    private final JsonMapper json;

    Looks(LookStore store, OpenLooks open, Clock clock, JsonMapper json) {
        this.store = store;
        this.open = open;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Wants a page to be looked at.
     *
     * @param rule null: the rules in force
     * @throws TooManyLooksException when too many wait already
     */
    public Look ask(WebAddress url, PageRole role, SourceProfile source, @Nullable SiteRule rule) {
        if (open.byHost().values().stream().mapToInt(List::size).sum() >= OpenLooks.MOST) {
            throw new TooManyLooksException();
        }
        LookOrder order = new LookOrder(UUID.randomUUID().toString(), url.value(), role, source, rule);
        LookRecord look = new LookRecord(
                order.id(),
                url.authority(),
                true,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                0,
                json.writeValueAsString(order),
                null);
        store.create(look);
        open.changed();
        return look(look);
    }

    /** Looks of the last day. */
    public Optional<Look> find(String id) {
        return store.find(id).map(Documents.Found::document).map(this::look);
    }

    /** Those that nobody has answered, by host. */
    public Map<String, List<LookOrder>> open() {
        return open.byHost();
    }

    /**
     * Takes answers; those that came before, or that nobody waits for, change nothing. A redirect to another host makes
     * it that host's look.
     */
    public void answer(List<LookAnswer> answers) {
        answers.forEach(this::answer);
        if (!answers.isEmpty()) {
            open.changed();
        }
    }

    private void answer(LookAnswer answer) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Documents.Found<LookRecord> read = store.find(answer.id()).orElse(null);
            if (read == null || !read.document().open()) {
                return;
            }
            try {
                store.replace(after(read.document(), answer), read.version());
                return;
            } catch (ElasticException.Conflict e) {
                // answered by another crawler at the same time: read again
            }
        }
    }

    private LookRecord after(LookRecord look, LookAnswer answer) {
        boolean elsewhere = "redirected".equals(answer.outcome().reason()) && look.hops() < MOST_HOPS;
        DiscoveredUrl target =
                elsewhere && !answer.found().isEmpty() ? answer.found().getFirst() : null;
        if (target == null) {
            return look.answered(json.writeValueAsString(answer));
        }
        LookOrder order = json.readValue(look.order(), LookOrder.class);
        WebAddress next = WebAddress.parse(target.url());
        LookOrder on = new LookOrder(order.id(), next.value(), order.role(), order.source(), order.rule());
        return look.sentOn(next.authority(), json.writeValueAsString(on));
    }

    private Look look(LookRecord look) {
        String answer = look.answer();
        return new Look(
                json.readValue(look.order(), LookOrder.class),
                look.askedAt(),
                answer == null ? null : json.readValue(answer, LookAnswer.class));
    }
}
