package fengxiang.trend.annotation;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Documents;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import fengxiang.text.privacy.PersonalMasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps annotations; only who wrote one, and the office, may change or delete it. */
@Service
class Annotations {

    private static final int LONGEST = 200;
    private static final String WHAT = "the annotation";

    private final AnnotationStore store;
    private final Clock clock;

    Annotations(AnnotationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Annotation> find(@Nullable Instant from, @Nullable Instant to, List<String> topics) {
        return store.find(from, to, topics);
    }

    Annotation create(AnnotationDraft draft, Actor actor) {
        Annotation made = of(UUID.randomUUID().toString(), draft, actor.name(), 1);
        store.create(made);
        return made;
    }

    /** @throws fengxiang.platform.ProblemException when it is gone, changed by somebody else, or not the actor's */
    Annotation change(String id, AnnotationDraft draft, Actor actor) {
        Documents.Found<Annotation> read = mine(id, actor);
        Annotation now = read.document();
        if (!Objects.equals(draft.version(), now.version())) {
            throw new StaleVersionException(WHAT);
        }
        Annotation changed = of(id, draft, now.by(), now.version() + 1);
        if (!store.replaced(changed, read)) {
            throw new StaleVersionException(WHAT);
        }
        return changed;
    }

    /** @throws fengxiang.platform.ProblemException when it is gone, changed by somebody else, or not the actor's */
    void delete(String id, long version, Actor actor) {
        Documents.Found<Annotation> read = mine(id, actor);
        if (read.document().version() != version || !store.deleted(read)) {
            throw new StaleVersionException(WHAT);
        }
    }

    private Documents.Found<Annotation> mine(String id, Actor actor) {
        Documents.Found<Annotation> read = store.find(id).orElseThrow(() -> new NotFoundException("annotation", id));
        boolean office = actor.roles().contains(Role.OFFICE) || actor.roles().contains(Role.ADMIN);
        if (!office && !read.document().by().equals(actor.name())) {
            throw new NotYoursException();
        }
        return read;
    }

    private Annotation of(String id, AnnotationDraft draft, String by, long version) {
        Instant at = ScopeReader.time("at", draft.at());
        if (at == null) {
            throw new InvalidFieldException("at", "The time is missing.", "2026-11-20T00:00:00+08:00");
        }
        String text = draft.text() == null ? "" : draft.text().strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new InvalidFieldException("text", "The text is missing or too long.", "1 to " + LONGEST);
        }
        String topic = draft.topic() == null || draft.topic().isBlank() ? null : draft.topic();
        return new Annotation(id, at, PersonalMasks.mask(text), topic, by, version, clock.instant());
    }
}
