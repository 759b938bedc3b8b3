package fengxiang.source;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.model.ArticleKind;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The sources that search, for the feature that sets them up; {@link Sources} pauses and resumes them like all. */
@Service
public class SearchSources {

    private final SourceStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchSources(SourceStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** By name, read anew. */
    public List<Source> all() {
        return store.all().stream().filter(Source::searches).toList();
    }

    /** @throws NotFoundException also for an ordinary source */
    public Source one(String id) {
        return stored(id).document();
    }

    /** @throws InvalidFieldException when another source has the name */
    public Source add(SearchPlan plan) {
        refuseDoubles(plan, null);
        Instant now = now();
        Source source = new Source(
                UUID.randomUUID().toString(),
                plan.name(),
                plan.host(),
                ArticleKind.NEWS,
                plan.entries(),
                null,
                null,
                plan.intervalMinutes(),
                SourceRules.DEFAULT_DELAY_MILLIS,
                SourceState.ACTIVE,
                false,
                1,
                now,
                now,
                plan.search());
        store.create(source);
        return announced(source);
    }

    /**
     * Questions that stay are not asked sooner by this.
     *
     * @param version that was seen
     * @throws StaleVersionException when it was changed since
     */
    public Source change(String id, @Nullable Long version, SearchPlan plan) {
        Documents.Found<Source> stored = stored(id);
        if (version == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        if (version != stored.document().version()) {
            throw new StaleVersionException("the connector");
        }
        if (plan.isThatOf(stored.document())) {
            return stored.document();
        }
        refuseDoubles(plan, id);
        Source planned = stored.document().planned(plan, now());
        try {
            store.replace(planned, stored.version());
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the connector");
        }
        return announced(planned);
    }

    private Source announced(Source source) {
        events.publishEvent(new SourceChanged(source, false));
        return source;
    }

    private Documents.Found<Source> stored(String id) {
        return store.find(id)
                .filter(s -> s.document().searches())
                .orElseThrow(() -> new NotFoundException("connector", id));
    }

    private void refuseDoubles(SearchPlan plan, @Nullable String ownId) {
        Doubles.refuse(
                plan.name(),
                plan.entries(),
                store.all().stream().filter(other -> !other.id().equals(ownId)).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
