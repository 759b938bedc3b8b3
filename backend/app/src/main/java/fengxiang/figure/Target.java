package fengxiang.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Insight;
import fengxiang.article.Tone;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be counted, and by which names its fields go. Pure. */
public enum Target {
    ARTICLES(
            ArticleField.PUBLISHED_AT.path(),
            ArticleField.PRECISION.path(),
            ArticleField.OUTLET_HOST.path(),
            ArticleField.KIND.path(),
            ArticleField.TOPICS.path(),
            ArticleField.STORY.path(),
            ArticleField.REGIONS.path()) {
        @Override
        Query sentiment(Set<String> topics, Collection<Tone.Label> labels) {
            return topics.isEmpty()
                    ? Terms.anyOf(ArticleField.SENTIMENT.path(), names(labels))
                    : Terms.anyOf(ArticleField.LEANINGS.path(), leanings(topics, labels));
        }
    },

    /** An article in a topic: an article that concerns two topics counts in each. */
    MENTIONS(
            MentionField.PUBLISHED_AT.path(),
            MentionField.PRECISION.path(),
            MentionField.OUTLET_HOST.path(),
            MentionField.KIND.path(),
            MentionField.TOPIC.path(),
            MentionField.STORY.path(),
            MentionField.REGIONS.path()) {
        @Override
        Query sentiment(Set<String> topics, Collection<Tone.Label> labels) {
            return Terms.anyOf(MentionField.SENTIMENT.path(), names(labels));
        }
    };

    private final String publishedAt;
    private final String precision;
    private final String host;
    private final String kind;
    private final String topic;
    private final String story;
    private final String region;

    Target(String publishedAt, String precision, String host, String kind, String topic, String story, String region) {
        this.publishedAt = publishedAt;
        this.precision = precision;
        this.host = host;
        this.kind = kind;
        this.topic = topic;
        this.story = story;
        this.region = region;
    }

    public String publishedAt() {
        return publishedAt;
    }

    public String precision() {
        return precision;
    }

    public String host() {
        return host;
    }

    public String kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public String story() {
        return story;
    }

    public String region() {
        return region;
    }

    /**
     * What is said about any of the topics; of an article in all where there are none.
     *
     * @param topics ids
     */
    abstract Query sentiment(Set<String> topics, Collection<Tone.Label> labels);

    /** The same, for a facet or a part of a sum. */
    public Query saying(Set<String> topics, Tone.Label label) {
        return sentiment(topics, List.of(label));
    }

    /** Half-open: a bar of a histogram can be asked for as it is; null: whenever. */
    public @Nullable Query published(@Nullable Instant from, @Nullable Instant to) {
        return from == null && to == null ? null : Times.within(publishedAt, from, to);
    }

    private static List<String> names(Collection<Tone.Label> labels) {
        return labels.stream().map(Tone.Label::toString).toList();
    }

    private static List<String> leanings(Set<String> topics, Collection<Tone.Label> labels) {
        return topics.stream()
                .flatMap(topic -> labels.stream().map(label -> Insight.leaning(topic, label)))
                .toList();
    }
}
