package fengxiang.mention;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.Companions;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Times;
import fengxiang.elastic.Write;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The mentions. Whoever matches articles writes them; they follow their article out. */
@Service
public class Mentions implements Companions {

    private final MentionStore store;
    private final Firsts firsts;
    private final Verdicts verdicts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Mentions(MentionStore store, Firsts firsts, Verdicts verdicts, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.firsts = firsts;
        this.verdicts = verdicts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes the mentions of articles what they should be, and the marks of the first copies with them. Can be repeated.
     *
     * @throws ElasticException when not all could be written
     */
    public void place(List<Placed> placed) {
        Map<String, Mention> coming = new HashMap<>();
        Map<String, String> gone = new HashMap<>();
        for (Placed one : placed) {
            one.mentions().forEach(mention -> coming.put(mention.id(), mention));
            one.gone().forEach(id -> gone.put(id, store.index(one.article())));
        }
        Map<String, String> touched = new HashMap<>(gone);
        coming.values().forEach(mention -> touched.put(mention.id(), store.index(mention)));
        if (touched.isEmpty()) {
            return;
        }
        Map<String, Mention> before = store.find(touched);
        Firsts.Marks marks = marks(coming.values(), before, touched.keySet());
        Map<Mention.Copies, Verdict> judged =
                verdicts.of(coming.values().stream().map(Mention::copies).collect(Collectors.toSet()));
        List<Write> writes = new ArrayList<>(marks.corrections());
        Instant now = clock.instant();
        List<Mention> whole = coming.values().stream()
                .map(mention -> whole(mention, marks, judged, placed(before.get(mention.id()), now)))
                .toList();
        whole.forEach(mention -> writes.add(Write.index(store.index(mention), mention.id(), mention)));
        gone.keySet().retainAll(before.keySet()); // of the others not even the month need exist
        gone.forEach((id, index) -> writes.add(Write.delete(index, id)));
        store.write(writes);
        joined(coming.values(), before, judged).forEach(this::judge);
        announce(whole.stream()
                .filter(mention -> !before.containsKey(mention.id()))
                .toList());
    }

    /** When it was first written stays; of what was there before that was kept, the time of collection is as good. */
    private static Instant placed(@Nullable Mention before, Instant now) {
        return before == null ? now : Objects.requireNonNullElse(before.placedAt(), before.collectedAt());
    }

    private void announce(List<Mention> added) {
        if (!added.isEmpty()) {
            events.publishEvent(new MentionsPlaced(added));
        }
    }

    /** Stories that were judged and became part of another, whose copies do not know of it. */
    private static Map<Mention.Copies, Verdict> joined(
            Collection<Mention> coming, Map<String, Mention> before, Map<Mention.Copies, Verdict> judged) {
        return coming.stream()
                .filter(mention -> judged.containsKey(mention.copies()))
                .filter(mention -> {
                    Mention former = before.get(mention.id());
                    return former != null && !former.story().equals(mention.story());
                })
                .collect(Collectors.toMap(
                        Mention::copies,
                        mention -> Objects.requireNonNull(judged.get(mention.copies())),
                        (one, other) -> one));
    }

    /**
     * Writes down what was found of a story in a topic, in all its copies that searches can see. Can be repeated.
     *
     * @throws ElasticException when not all could be written
     */
    public void judge(Mention.Copies copies, Verdict verdict) {
        if (store.refresh()) {
            store.each(
                    copies.all(),
                    part -> store.write(part.stream()
                            .filter(mention -> mention.verdict() != verdict)
                            .map(mention -> store.judged(mention, verdict))
                            .toList()));
            var unused = store.refresh();
        }
    }

    private Firsts.Marks marks(Collection<Mention> coming, Map<String, Mention> before, Set<String> touched) {
        Set<Mention.Copies> groups = coming.stream().map(Mention::copies).collect(Collectors.toSet());
        before.values().stream().filter(Mention::first).map(Mention::copies).forEach(groups::add);
        var unused = store.refresh();
        return firsts.of(groups, coming, touched);
    }

    private static Mention whole(
            Mention mention, Firsts.Marks marks, Map<Mention.Copies, Verdict> judged, Instant placedAt) {
        boolean first = marks.first().getOrDefault(mention.id(), false);
        return mention.marked(first, judged.getOrDefault(mention.copies(), Verdict.OPEN), placedAt);
    }

    /** How many there are in a topic as searches see it, exact. */
    public long count(String topicId) {
        return store.count(Query.of(
                q -> q.term(t -> t.field(MentionField.TOPIC.path()).value(topicId))));
    }

    /** All of these articles, as searches see them. */
    public List<Mention> of(Collection<String> articleIds) {
        List<Mention> all = new ArrayList<>();
        if (!articleIds.isEmpty()) {
            store.each(articleIds, all::addAll);
        }
        return all;
    }

    /** Hands over those that were first written in a half-open range of time, but for the belated, in parts. */
    public void eachPlaced(Instant from, Instant to, Consumer<List<Mention>> take) {
        Query placed = Times.within(MentionField.PLACED_AT.path(), from, to);
        Query belated =
                Query.of(q -> q.term(t -> t.field(MentionField.BACKFILL.path()).value(true)));
        store.each(Query.of(q -> q.bool(b -> b.filter(placed).mustNot(belated))), take);
    }

    /** Hands over those of a topic that were published in a half-open range of time, in parts. */
    public void eachPublished(String topicId, Instant from, Instant to, Consumer<List<Mention>> take) {
        Query published = Times.within(MentionField.PUBLISHED_AT.path(), from, to);
        Query own = Query.of(q -> q.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)));
        store.each(Query.of(q -> q.bool(b -> b.filter(published, own))), take);
    }

    /**
     * Any, at most so many.
     *
     * @param topicId null: of whichever topic
     */
    public List<Mention> sample(@Nullable String topicId, int size) {
        return store.sample(
                topicId == null
                        ? Query.of(q -> q.matchAll(m -> m))
                        : Query.of(q ->
                                q.term(t -> t.field(MentionField.TOPIC.path()).value(topicId))),
                size);
    }

    /**
     * Those that pass for the first copy in their topic and are not, or the other way round, as they are now. Of a
     * story that began with another article the first copy may have been forgotten with its month.
     *
     * <p>Looks twice: between reading the sample and asking which copy is the earliest, one may come or change its
     * mark.
     */
    public List<Mention> wronglyMarked(List<Mention> sample) {
        return twice(sample, this::differing);
    }

    /**
     * Those that do not say what a person found of their story, as they are now. Looks twice, because a judgement may
     * just be on its way into them.
     */
    public List<Mention> wronglyJudged(List<Mention> sample) {
        return twice(sample, this::judgedOtherwise);
    }

    private List<Mention> twice(List<Mention> sample, UnaryOperator<List<Mention>> wrong) {
        List<Mention> suspects = wrong.apply(sample);
        if (suspects.isEmpty() || !store.refresh()) {
            return suspects;
        }
        Set<String> ids = suspects.stream().map(Mention::id).collect(Collectors.toSet());
        List<Mention> now = of(suspects.stream().map(Mention::articleId).collect(Collectors.toSet()));
        return wrong.apply(
                now.stream().filter(mention -> ids.contains(mention.id())).toList());
    }

    private List<Mention> judgedOtherwise(List<Mention> sample) {
        Map<Mention.Copies, Verdict> judged =
                verdicts.of(sample.stream().map(Mention::copies).collect(Collectors.toSet()));
        return sample.stream()
                .filter(m -> m.verdict() != judged.getOrDefault(m.copies(), Verdict.OPEN))
                .toList();
    }

    private List<Mention> differing(List<Mention> sample) {
        Map<Mention.Copies, Mention> earliest =
                firsts.earliest(sample.stream().map(Mention::copies).collect(Collectors.toSet()));
        return sample.stream()
                .filter(m -> {
                    Mention first = earliest.get(m.copies());
                    boolean isFirst = first != null && first.id().equals(m.id());
                    return m.first() ? !isFirst : isFirst && m.story().equals(m.articleId());
                })
                .toList();
    }

    /** The next copy becomes the first before the first one goes, so that a death in between loses no story. */
    @Override
    public void leave(Collection<String> articleIds) {
        if (articleIds.isEmpty() || !store.refresh()) {
            return;
        }
        store.each(articleIds, mentions -> {
            Set<String> ids = mentions.stream().map(Mention::id).collect(Collectors.toSet());
            Set<Mention.Copies> groups = mentions.stream()
                    .filter(Mention::first)
                    .map(Mention::copies)
                    .collect(Collectors.toSet());
            store.write(firsts.of(groups, List.of(), ids).corrections());
            store.write(mentions.stream()
                    .map(mention -> Write.delete(store.index(mention), mention.id()))
                    .toList());
        });
    }
}
