package fengxiang.topic;

import fengxiang.account.Actor;
import fengxiang.account.Staff;
import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes made by people. Topics are retired, not deleted: what was monitored when, and by whose word, stays known. */
@Component
class TopicDesk {

    private static final int MOST_ACTIVE = 500;

    private final TopicStore store;
    private final Topics topics;
    private final Staff staff;
    private final Clock clock;

    TopicDesk(TopicStore store, Topics topics, Staff staff, Clock clock) {
        this.store = store;
        this.topics = topics;
        this.staff = staff;
        this.clock = clock;
    }

    Topic get(String id) {
        return found(id).document();
    }

    Topic create(TopicDraft draft, Actor by) {
        return create(TopicMaking.mint(), draft, by);
    }

    /** @throws ElasticException.Conflict when there is a topic with this id */
    Topic create(String id, TopicDraft draft, Actor by) {
        Definition definition = DefinitionRules.of(draft);
        boolean active = draft.active() == null || draft.active();
        refuseSameName(definition, null);
        if (active) {
            refuseTooMany();
        }
        Topic topic = new Topic(
                id,
                definition,
                owner(draft, by.name()),
                active,
                null,
                provisional(definition, by),
                1,
                now(),
                by.name(),
                List.of());
        store.create(topic);
        topics.forget();
        return topic;
    }

    /** Until somebody else agrees, articles are matched by the version before. */
    Topic change(String id, TopicDraft draft, Actor by) {
        Definition definition = DefinitionRules.of(draft);
        Documents.Found<Topic> read = found(id);
        Topic old = current(read, draft.version());
        boolean active = draft.active() == null ? old.active() : draft.active();
        refuseSameName(definition, id);
        if (active && !old.active()) {
            refuseTooMany();
        }
        boolean same = definition.equals(old.definition());
        return replace(
                read,
                new Topic(
                        id,
                        definition,
                        owner(draft, old.owner()),
                        active,
                        same ? old.approvedBy() : null,
                        same ? old.provisional() : provisional(definition, by),
                        old.version() + 1,
                        now(),
                        by.name(),
                        withPast(old)));
    }

    Topic approve(String id, @Nullable Long version, Actor by) {
        Documents.Found<Topic> read = found(id);
        Topic old = current(read, version);
        if (!old.waits()) {
            throw TopicRefusedException.nothingToApprove(old.definition().name());
        }
        if (!by.isPerson() || by.name().equals(old.changedBy())) {
            throw TopicRefusedException.secondPerson();
        }
        return replace(
                read,
                new Topic(
                        id,
                        old.definition(),
                        old.owner(),
                        true,
                        by.name(),
                        false,
                        old.version() + 1,
                        now(),
                        old.changedBy(),
                        withPast(old)));
    }

    private Topic replace(Documents.Found<Topic> read, Topic changed) {
        try {
            store.replace(changed, read.version());
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the topic");
        }
        topics.forget();
        return changed;
    }

    private static List<Topic.TopicRevision> withPast(Topic old) {
        List<Topic.TopicRevision> past = new ArrayList<>(old.past());
        past.add(old.revision());
        return past;
    }

    /** Whoever is alone may begin; not with somebody's name, for which there must be two. */
    private boolean provisional(Definition definition, Actor by) {
        return staff.isAlone(by.name()) && !NamedPersons.named(definition);
    }

    private String owner(TopicDraft draft, String otherwise) {
        String owner = Objects.requireNonNullElse(draft.owner(), otherwise);
        if (!owner.equals(otherwise) && !staff.isActive(owner)) {
            throw new InvalidFieldException("owner", "Nobody with the user name " + owner + " may log in.", "a user");
        }
        return owner;
    }

    private static Topic current(Documents.Found<Topic> read, @Nullable Long version) {
        if (version == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        if (version != read.document().version()) {
            throw new StaleVersionException("the topic");
        }
        return read.document();
    }

    private void refuseSameName(Definition definition, @Nullable String id) {
        boolean taken = store.all().stream()
                .anyMatch(topic -> topic.active()
                        && !topic.id().equals(id)
                        && topic.definition().name().equals(definition.name()));
        if (taken) {
            throw new InvalidFieldException(
                    "name", "There is a topic " + definition.name() + " already.", "another name");
        }
    }

    private void refuseTooMany() {
        if (store.all().stream().filter(Topic::active).count() >= MOST_ACTIVE) {
            throw new InvalidFieldException(
                    "active", "There are " + MOST_ACTIVE + " topics in use: retire one first.", null);
        }
    }

    private Documents.Found<Topic> found(String id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("topic", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
