package fengxiang.understand;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.StoredArticle;
import fengxiang.article.Understandings;
import fengxiang.article.Understandings.Seen;
import fengxiang.mention.Mention;
import fengxiang.mention.Mentions;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a sample of articles and of mentions, tells anew what they should be, and names what differs. */
@Service
class Consistency {

    private static final int MOST_NAMED = 20;

    private final Understandings articles;
    private final Mentions mentions;
    private final Matches matches;
    private final Rematching rematching;

    Consistency(Understandings articles, Mentions mentions, Matches matches, Rematching rematching) {
        this.articles = articles;
        this.mentions = mentions;
        this.matches = matches;
        this.rematching = rematching;
    }

    /**
     * A thing that is not as it should be.
     *
     * @param what in words
     */
    record Difference(String article, String topic, String what) {}

    /**
     * What was found.
     *
     * @param articles how many were looked at
     * @param mentions likewise
     * @param waiting of the articles, how many were left out because they are being worked on
     * @param differences at most 20 of them
     */
    record Report(int articles, int mentions, int waiting, long differing, List<Difference> differences) {}

    /**
     * Looks once.
     *
     * @param topic whose articles and mentions; null: of all
     * @param size articles and mentions in the sample, each
     */
    Report check(@Nullable String topic, int size) {
        List<Seen> sample = articles.sample(
                topic == null
                        ? Query.of(q -> q.matchAll(m -> m))
                        : Query.of(q ->
                                q.term(t -> t.field(ArticleField.TOPICS.path()).value(topic))),
                size);
        Set<String> ids = sample.stream().map(s -> s.article().id()).collect(Collectors.toSet());
        List<Mention> theirs = mentions.of(ids);
        List<Mention> others = mentions.sample(topic, size);
        List<Difference> found = new ArrayList<>();
        sample.forEach(seen -> found.addAll(article(seen.article(), theirs)));
        found.addAll(strays(others));
        found.addAll(mentions.wronglyMarked(others).stream()
                .map(m -> new Difference(m.articleId(), m.topicId(), "marked wrongly as first or later copy"))
                .toList());
        found.addAll(mentions.wronglyJudged(others).stream()
                .map(m -> new Difference(m.articleId(), m.topicId(), "does not say what a person found of its story"))
                .toList());
        List<Difference> distinct = found.stream().distinct().toList();
        long waiting = sample.stream().filter(s -> waits(s.article())).count();
        return new Report(
                sample.size(),
                new HashSet<>(others).size(),
                (int) waiting,
                distinct.size(),
                distinct.stream().limit(MOST_NAMED).toList());
    }

    /**
     * Looks, takes away the mentions of what differs, and has it read again, which writes them anew. Only what is named
     * is mended; look again afterwards.
     */
    Report mend(@Nullable String topic, int size) {
        Report report = check(topic, size);
        Set<String> ids = report.differences().stream().map(Difference::article).collect(Collectors.toSet());
        mentions.leave(ids);
        boolean unused = articles.each(ids(ids), size, part -> {
            articles.recall(part);
            return true;
        });
        return report;
    }

    private static Query ids(Set<String> ids) {
        return Query.of(q -> q.ids(i -> i.values(List.copyOf(ids))));
    }

    private static boolean waits(StoredArticle article) {
        return article.understoodVersion() == 0;
    }

    private List<Difference> article(StoredArticle article, List<Mention> all) {
        if (waits(article)) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>(topics(article));
        Map<String, Mention> own = new HashMap<>();
        all.stream().filter(m -> m.articleId().equals(article.id())).forEach(m -> own.put(m.topicId(), m));
        for (String topic : article.topics()) {
            Mention there = own.remove(topic);
            if (there == null) {
                found.add(new Difference(article.id(), topic, "no mention"));
            } else if (article.insight() != null && !Mention.of(article, topic).isAs(there)) {
                found.add(new Difference(article.id(), topic, "mention says something else than its article"));
            }
        }
        own.keySet()
                .forEach(
                        topic -> found.add(new Difference(article.id(), topic, "mention of a topic it does not name")));
        return found;
    }

    /** While the past is being matched, articles may lag behind. */
    private List<Difference> topics(StoredArticle article) {
        if (!rematching.isDone()) {
            return List.of();
        }
        Set<String> should =
                matches.of(article).topics().stream().map(WorkingTopic::id).collect(Collectors.toSet());
        Set<String> different = new HashSet<>(article.topics());
        different.removeIf(should::remove);
        different.addAll(should);
        return different.stream()
                .map(topic -> new Difference(article.id(), topic, "matched differently now"))
                .toList();
    }

    /** Mentions whose article is gone, or names their topic no more. */
    private List<Difference> strays(List<Mention> sample) {
        Map<String, StoredArticle> read =
                articles.byId(sample.stream().map(Mention::articleId).collect(Collectors.toSet()));
        return sample.stream()
                .filter(m -> {
                    StoredArticle article = read.get(m.articleId());
                    return article == null || !article.topics().contains(m.topicId());
                })
                .map(m -> new Difference(m.articleId(), m.topicId(), "its article is gone or does not name the topic"))
                .toList();
    }
}
