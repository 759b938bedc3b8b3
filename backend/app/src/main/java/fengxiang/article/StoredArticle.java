package fengxiang.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.text.story.Fingerprint;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as it lies in Elasticsearch; see {@link fengxiang.model.Article} for the components that both have.
 *
 * @param id first 32 hex digits of the SHA-256 of the address that identifies it
 * @param url the address of the page it was taken from
 * @param canonicalUrl what the page named as its address, whether it was believed or not
 * @param outletHost host of the outlet; its name and tier are looked up, never stored here
 * @param publishedAt the time of collection where precision is inferred
 * @param collectedAt of the first delivery
 * @param contentHash of title and text as they are stored, after masking
 * @param understoodVersion by which set of topics it was last matched; 0: by none yet, or its content is new
 * @param updatedAt when its content was last replaced; null: never
 * @param evidence what was fetched for the content as it is now; null where nothing was
 * @param screenshots pictures that our people added
 * @param topics ids of the topics it concerns, of which there are mentions; in no order
 * @param fingerprint by which its copies are found; null where it was stored before there were any
 * @param story null: its copies were not looked for yet
 * @param insight null: its words were not looked at yet
 * @param marks what our people noted of it for themselves, see {@link Mark}; in no order
 */
public record StoredArticle(
        String id,
        String url,
        @Nullable String canonicalUrl,
        @Nullable String sourceId,
        String outletHost,
        ArticleKind kind,
        String title,
        String text,
        Instant publishedAt,
        @Nullable String publishedRaw,
        TimePrecision precision,
        Instant collectedAt,
        @Nullable String origin,
        @Nullable String image,
        @Nullable String charset,
        String contentHash,
        @Nullable Double confidence,
        boolean backfill,
        int understoodVersion,
        @Nullable Instant updatedAt,
        @Nullable StoredEvidence evidence,
        List<Screenshot> screenshots,
        List<String> topics,
        @Nullable Fingerprint fingerprint,
        @Nullable StoryMark story,
        @Nullable Insight insight,
        List<String> marks) {

    /** Articles that were stored before there were screenshots, topics or marks have none. */
    @SuppressWarnings("NullAway")
    public StoredArticle {
        screenshots = screenshots == null ? List.of() : List.copyOf(screenshots);
        topics = topics == null ? List.of() : List.copyOf(topics);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** For searches: what makes one row of a list by stories. An article whose copies were not looked for is alone. */
    @JsonProperty(value = "storyGroup", access = JsonProperty.Access.READ_ONLY)
    public String storyGroup() {
        return Groups.story(id, story);
    }

    /** For searches: what makes one row of a list by events. */
    @JsonProperty(value = "eventGroup", access = JsonProperty.Access.READ_ONLY)
    public String eventGroup() {
        return Groups.event(id, story);
    }

    StoredArticle withId(String otherId) {
        return with(otherId, understoodVersion, evidence, screenshots, topics, story, insight);
    }

    StoredArticle withEvidence(@Nullable StoredEvidence other) {
        return with(id, understoodVersion, other, screenshots, topics, story, insight);
    }

    StoredArticle withScreenshots(List<Screenshot> other) {
        return with(id, understoodVersion, evidence, other, topics, story, insight);
    }

    /** This one in the place of another whose mentions have yet to go. */
    StoredArticle inPlaceOf(StoredArticle other) {
        int version = other.topics.isEmpty() ? understoodVersion : 0;
        return with(other.id, version, evidence, screenshots, other.topics, story, insight);
    }

    /** With all that was found out. */
    StoredArticle understood(List<String> found, int number, StoryMark mark, Insight seen) {
        return with(id, number, evidence, screenshots, found, mark, seen);
    }

    private StoredArticle with(
            String otherId,
            int otherVersion,
            @Nullable StoredEvidence otherEvidence,
            List<Screenshot> otherScreenshots,
            List<String> otherTopics,
            @Nullable StoryMark otherStory,
            @Nullable Insight otherInsight) {
        return new StoredArticle(
                otherId,
                url,
                canonicalUrl,
                sourceId,
                outletHost,
                kind,
                title,
                text,
                publishedAt,
                publishedRaw,
                precision,
                collectedAt,
                origin,
                image,
                charset,
                contentHash,
                confidence,
                backfill,
                otherVersion,
                updatedAt,
                otherEvidence,
                otherScreenshots,
                otherTopics,
                fingerprint,
                otherStory,
                otherInsight,
                marks);
    }

    /** The files that belong to it. */
    public Set<String> files() {
        Set<String> files = new HashSet<>();
        screenshots.forEach(s -> files.add(s.file()));
        if (evidence != null && evidence.snapshot() != null) {
            files.add(evidence.snapshot());
        }
        return files;
    }

    /** Whether a new delivery says nothing that this one does not. */
    boolean saysTheSameAs(StoredArticle delivered) {
        boolean sameTime = delivered.precision == TimePrecision.INFERRED
                || (delivered.precision == precision && delivered.publishedAt.equals(publishedAt));
        return sameTime && delivered.contentHash.equals(contentHash);
    }

    /**
     * This article with the content of a new delivery. What belongs to the first collection stays; a time that the page
     * no longer names stays too.
     */
    StoredArticle updatedBy(StoredArticle delivered, Instant now) {
        boolean keepTime = delivered.precision == TimePrecision.INFERRED;
        boolean sameWords = delivered.contentHash.equals(contentHash);
        return new StoredArticle(
                id,
                url,
                delivered.canonicalUrl,
                sourceId == null ? delivered.sourceId : sourceId,
                outletHost,
                kind,
                delivered.title,
                delivered.text,
                keepTime ? publishedAt : delivered.publishedAt,
                keepTime ? publishedRaw : delivered.publishedRaw,
                keepTime ? precision : delivered.precision,
                collectedAt,
                delivered.origin,
                delivered.image,
                delivered.charset,
                delivered.contentHash,
                delivered.confidence,
                backfill,
                topics.isEmpty() ? delivered.understoodVersion : 0,
                now,
                delivered.evidence,
                screenshots,
                topics,
                delivered.fingerprint,
                sameWords ? story : null,
                sameWords ? insight : null,
                marks);
    }
}
