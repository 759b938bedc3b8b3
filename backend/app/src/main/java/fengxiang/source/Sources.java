package fengxiang.source;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.model.SourceProfile;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The sources, and the only way to change them. Every change is announced as {@link SourceChanged} once it is stored;
 * who listens must also be able to catch up, because a crash may come in between.
 */
@Service
public class Sources {

    private final SourceStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sources(SourceStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** All, by name, read anew: a pause holds from the next call on, on every backend. */
    public List<Source> all() {
        return store.all();
    }

    public Optional<Source> find(String id) {
        return store.find(id).map(Documents.Found::document);
    }

    /**
     * What a crawler would be told of a draft, without storing it.
     *
     * @throws InvalidFieldException names the field
     */
    public SourceProfile checked(SourceDraft draft) {
        Instant now = now();
        return source("draft", SourceRules.checked(draft), SourceState.ACTIVE, false, 1, now, now)
                .profile();
    }

    Source create(SourceDraft draft) {
        SourceDraft checked = SourceRules.checked(draft);
        refuseDoubles(checked, null);
        Instant now = now();
        Source source = source(UUID.randomUUID().toString(), checked, SourceState.ACTIVE, false, 1, now, now);
        store.create(source);
        return announced(source, true);
    }

    Source change(String id, SourceDraft draft) {
        Documents.Found<Source> stored = stored(id);
        Source old = stored.document();
        if (old.searches()) {
            throw new SearchSourceException(old.name());
        }
        if (draft.version() == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        if (draft.version() != old.version()) {
            throw new StaleVersionException("the source");
        }
        SourceDraft checked = SourceRules.checked(draft);
        refuseDoubles(checked, id);
        return replaced(
                source(id, checked, old.state(), old.intensive(), old.version() + 1, old.createdAt(), now()), stored);
    }

    Source pause(String id) {
        return inState(id, SourceState.PAUSED);
    }

    Source resume(String id) {
        return inState(id, SourceState.ACTIVE);
    }

    /** Makes the entries due at once. */
    Source crawlNow(String id) {
        Source source = stored(id).document();
        if (!source.active()) {
            throw new SourcePausedException(source.name());
        }
        return announced(source, true);
    }

    /**
     * Begins or ends the intensive watch of a source: while it lasts, its entries are visited as often as politeness
     * allows and its hosts are served before others.
     */
    public Source watch(String id, boolean intensively) {
        Documents.Found<Source> stored = stored(id);
        return stored.document().intensive() == intensively
                ? stored.document()
                : replaced(stored.document().watched(intensively, now()), stored);
    }

    private Source inState(String id, SourceState state) {
        Documents.Found<Source> stored = stored(id);
        return stored.document().state() == state
                ? stored.document()
                : replaced(stored.document().inState(state, now()), stored);
    }

    private Source replaced(Source source, Documents.Found<Source> stored) {
        try {
            store.replace(source, stored.version());
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the source");
        }
        return announced(source, source.active());
    }

    private Source announced(Source source, boolean fetchNow) {
        events.publishEvent(new SourceChanged(source, fetchNow));
        return source;
    }

    private Documents.Found<Source> stored(String id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("source", id));
    }

    /** Two people adding the same thing in the same second may both succeed; the list shows it, nothing breaks. */
    private void refuseDoubles(SourceDraft draft, @Nullable String ownId) {
        Doubles.refuse(
                draft,
                store.all().stream().filter(other -> !other.id().equals(ownId)).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Source source(
            String id,
            SourceDraft checked,
            SourceState state,
            boolean intensive,
            long version,
            Instant createdAt,
            Instant changedAt) {
        return new Source(
                id,
                Objects.requireNonNull(checked.name()),
                Objects.requireNonNull(checked.outletHost()),
                Objects.requireNonNull(checked.kind()),
                Objects.requireNonNull(checked.entries()),
                checked.articlePattern(),
                checked.listPattern(),
                Objects.requireNonNull(checked.intervalMinutes()),
                Objects.requireNonNull(checked.delayMillis()),
                state,
                intensive,
                version,
                createdAt,
                changedAt,
                null);
    }
}
