package fengxiang.rule;

import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import fengxiang.topic.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people change rules. */
@Component
class WatchRuleDesk {

    private static final String WHAT = "the rule";

    private final WatchRuleStore store;
    private final Rules rules;
    private final Topics topics;
    private final Clock clock;

    WatchRuleDesk(WatchRuleStore store, Rules rules, Topics topics, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.topics = topics;
        this.clock = clock;
    }

    /** @param topicId null: of all */
    List<Rule> of(@Nullable String topicId) {
        return rules.all().stream()
                .filter(rule -> topicId == null || rule.topicId().equals(topicId))
                .toList();
    }

    Rule find(String id) {
        return read(id).document();
    }

    Rule create(RuleDraft draft, Actor by) {
        Rule made = rule(draft, now(), by);
        if (rules.all().size() >= WatchRuleStore.MOST) {
            throw new InvalidFieldException("topicId", "There are too many rules: delete one first.", null);
        }
        if (!store.created(made)) {
            throw new IllegalStateException("an id was drawn twice");
        }
        rules.forget();
        return made;
    }

    private Rule rule(RuleDraft draft, Instant now, Actor by) {
        String topicId = draft.topicId() == null ? "" : draft.topicId();
        if (topics.working().topics().stream().noneMatch(topic -> topic.id().equals(topicId))) {
            throw new InvalidFieldException("topicId", "There is no such topic, or it does not work.", null);
        }
        RuleKind kind = draft.kind();
        if (kind == null) {
            throw new InvalidFieldException("kind", "The kind is missing.", "one of the kinds");
        }
        return new Rule(
                UsualRules.id(topicId, kind) + "_"
                        + UUID.randomUUID().toString().substring(0, 8),
                topicId,
                kind,
                false,
                !Boolean.FALSE.equals(draft.on()),
                RuleLimits.checked(kind, Objects.requireNonNullElse(draft.settings(), RuleSettings.NONE)),
                Objects.requireNonNullElse(draft.urgency(), Urgency.SOON),
                now,
                1,
                now,
                by.name());
    }

    Rule change(String id, RuleDraft draft, Actor by) {
        Documents.Found<Rule> read = read(id);
        Rule old = read.document();
        refuseMove(draft, old);
        if (!Objects.equals(draft.version(), old.version())) {
            throw new StaleVersionException(WHAT);
        }
        boolean on = Objects.requireNonNullElse(draft.on(), old.on());
        Instant now = now();
        Rule changed = new Rule(
                id,
                old.topicId(),
                old.kind(),
                old.usual(),
                on,
                draft.settings() == null ? old.settings() : RuleLimits.checked(old.kind(), draft.settings()),
                Objects.requireNonNullElse(draft.urgency(), old.urgency()),
                on && !old.on() ? now : old.since(),
                old.version() + 1,
                now,
                by.name());
        if (!store.replaced(changed, read)) {
            throw new StaleVersionException(WHAT);
        }
        rules.forget();
        return changed;
    }

    private static void refuseMove(RuleDraft draft, Rule old) {
        if (draft.topicId() != null && !draft.topicId().equals(old.topicId())) {
            throw new InvalidFieldException("topicId", "A rule stays with its topic: make another.", null);
        }
        if (draft.kind() != null && draft.kind() != old.kind()) {
            throw new InvalidFieldException("kind", "A rule stays what it is: make another.", null);
        }
    }

    void delete(String id, long version) {
        Documents.Found<Rule> read = read(id);
        if (read.document().usual()) {
            throw new InvalidFieldException("id", "Every topic has this rule: switch it off instead.", null);
        }
        if (read.document().version() != version || !store.deleted(read)) {
            throw new StaleVersionException(WHAT);
        }
        rules.forget();
    }

    private Documents.Found<Rule> read(String id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("rule", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
