package fengxiang.rule;

import fengxiang.elastic.ElasticException;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The rules of topics that work. Answers come from memory; what another backend changes is seen within {@link #FRESH},
 * what this one changes at once. Whoever asks makes the usual ones where a topic has none yet.
 */
@Service
public class Rules {

    /** How long a backend may still go by a former state. */
    public static final Duration FRESH = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Rules.class);

    private final WatchRuleStore store;
    private final Topics topics;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    private record Loaded(List<Rule> rules, Set<String> topics, Instant at) {}

    Rules(WatchRuleStore store, Topics topics, Clock clock) {
        this.store = store;
        this.topics = topics;
        this.clock = clock;
    }

    /** All of them, switched on or not, by topic. */
    public List<Rule> all() {
        Set<String> working = new HashSet<>();
        List<WorkingTopic> known = topics.working().topics();
        known.forEach(topic -> working.add(topic.id()));
        loading.lock();
        try {
            Loaded before = loaded;
            Loaded now = before != null && isFresh(before, working) ? before : load(known, working, before);
            return now.rules().stream()
                    .filter(rule -> working.contains(rule.topicId()))
                    .toList();
        } finally {
            loading.unlock();
        }
    }

    /** Those that warn. */
    public List<Rule> on() {
        return all().stream().filter(Rule::on).toList();
    }

    /** As it is at this moment, also of a topic that works no more. */
    public Optional<Rule> find(String id) {
        return store.find(id).map(found -> found.document());
    }

    /**
     * What somebody wrote, with what is usual where they wrote nothing.
     *
     * @throws fengxiang.platform.InvalidFieldException for a number that cannot be used
     */
    public RuleSettings checked(RuleKind kind, @Nullable RuleSettings wanted) {
        return RuleLimits.checked(kind, wanted == null ? RuleSettings.NONE : wanted);
    }

    /** Reads anew at the next question. */
    void forget() {
        loaded = null;
    }

    private boolean isFresh(Loaded read, Set<String> working) {
        return clock.instant().isBefore(read.at().plus(FRESH)) && read.topics().containsAll(working);
    }

    /** Rules that are a few minutes old are better than none. */
    private Loaded load(List<WorkingTopic> known, Set<String> working, @Nullable Loaded before) {
        try {
            Loaded now = new Loaded(withUsual(store.all(), known), working, clock.instant());
            loaded = now;
            return now;
        } catch (ElasticException.Unavailable e) {
            if (before == null) {
                throw e;
            }
            log.warn("rules are not fresh: {}", e.getMessage());
            return before;
        }
    }

    /** What is made twice at the same moment is made once: the id decides. */
    private List<Rule> withUsual(List<Rule> there, List<WorkingTopic> known) {
        Set<String> ids = new HashSet<>();
        there.forEach(rule -> ids.add(rule.id()));
        List<Rule> all = new ArrayList<>(there);
        for (WorkingTopic topic : known) {
            for (Rule usual : UsualRules.of(topic)) {
                if (ids.add(usual.id())) {
                    boolean mine = store.created(usual);
                    all.add(mine ? usual : store.find(usual.id()).orElseThrow().document());
                }
            }
        }
        return List.copyOf(all);
    }
}
