package fengxiang.mention;

/** The fields of a mention that queries may name; why each is stored stands in {@code elasticsearch/mentions.json}. */
public enum MentionField {
    ARTICLE("articleId"),
    TOPIC("topicId"),
    PUBLISHED_AT("publishedAt"),
    PRECISION("precision"),
    COLLECTED_AT("collectedAt"),
    OUTLET_HOST("outletHost"),
    SOURCE("sourceId"),
    KIND("kind"),
    BACKFILL("backfill"),
    STORY("story"),
    FIRST("first"),
    EVENT("event"),
    SENTIMENT("sentiment"),
    BAND("band"),
    NEGATIVE("negative"),
    CORRECTED("corrected"),
    TONE("tone"),
    REGIONS("regions"),
    KEYWORDS("keywords"),
    VERDICT("verdict"),
    PLACED_AT("placedAt");

    private final String path;

    MentionField(String path) {
        this.path = path;
    }

    /** As Elasticsearch knows it. */
    public String path() {
        return path;
    }
}
