package fengxiang.mention;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in a topic. All of it but {@code first}, {@code verdict} and {@code placedAt} can be told from the
 * article.
 *
 * @param id of article and topic
 * @param publishedAt as of the article, and so is the rest
 * @param story of which it is a copy, perhaps the only one
 * @param first whether it is the first copy in the topic, by arrival
 * @param event null: not asked yet
 * @param sentiment towards the topic; what a person found counts in place of the machine's
 * @param band how far the machine's label may be relied on
 * @param negative probability that it is negative towards the topic, as the machine sees it
 * @param corrected whether a person decided the label
 * @param tone of the article in all
 * @param regions codes of the places spoken of, and of what they lie in
 * @param verdict what a person found of the story in this topic
 * @param placedAt when it was first written: from then on it could be counted; null: before that was kept, or not yet
 */
public record Mention(
        String id,
        String articleId,
        String topicId,
        Instant publishedAt,
        TimePrecision precision,
        Instant collectedAt,
        String outletHost,
        @Nullable String sourceId,
        ArticleKind kind,
        boolean backfill,
        String story,
        boolean first,
        @Nullable String event,
        Tone.Label sentiment,
        Tone.Band band,
        double negative,
        boolean corrected,
        Tone.Label tone,
        Set<String> regions,
        List<String> keywords,
        Verdict verdict,
        @Nullable Instant placedAt) {

    public Mention {
        verdict = Objects.requireNonNullElse(verdict, Verdict.OPEN); // written before there were any
    }

    /** The order of arrival. */
    static final Comparator<Mention> BY_ARRIVAL =
            Comparator.comparing(Mention::collectedAt).thenComparing(Mention::articleId);

    /**
     * What the mention has to be, but for the mark and the verdict.
     *
     * @param article understood
     */
    public static Mention of(StoredArticle article, String topicId) {
        StoryMark story = Objects.requireNonNull(article.story());
        Insight insight = Objects.requireNonNull(article.insight());
        Towards towards = insight.towards(topicId).orElseThrow();
        return new Mention(
                id(article.id(), topicId),
                article.id(),
                topicId,
                article.publishedAt(),
                article.precision(),
                article.collectedAt(),
                article.outletHost(),
                article.sourceId(),
                article.kind(),
                article.backfill(),
                story.id(),
                false,
                story.event(),
                towards.label(),
                towards.tone().band(),
                towards.tone().negative(),
                towards.corrected() != null,
                insight.label(),
                insight.regions(),
                insight.keywords(),
                Verdict.OPEN,
                null);
    }

    /** Whether another one says the same, but for the mark, the verdict and the time it was written. */
    public boolean isAs(Mention other) {
        return marked(other.first, other.verdict, other.placedAt).equals(other);
    }

    Mention marked(boolean asFirst, Verdict judged, @Nullable Instant placed) {
        return new Mention(
                id,
                articleId,
                topicId,
                publishedAt,
                precision,
                collectedAt,
                outletHost,
                sourceId,
                kind,
                backfill,
                story,
                asFirst,
                event,
                sentiment,
                band,
                negative,
                corrected,
                tone,
                regions,
                keywords,
                judged,
                placed);
    }

    public Copies copies() {
        return new Copies(topicId, story);
    }

    /** The copies of a story within a topic. */
    public record Copies(String topicId, String story) {

        Query all() {
            return Query.of(q -> q.bool(b -> b.filter(
                            f -> f.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                    .filter(f -> f.term(t -> t.field(MentionField.STORY.path()).value(story)))));
        }
    }

    static String id(String articleId, String topicId) {
        return articleId + "_" + topicId;
    }

    static String articleId(String id) {
        return id.substring(0, id.indexOf('_'));
    }
}
