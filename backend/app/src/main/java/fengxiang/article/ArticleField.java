package fengxiang.article;

/** The fields of an article that queries may name; why each is stored stands in {@code elasticsearch/articles.json}. */
public enum ArticleField {
    ID("id"),
    SOURCE_ID("sourceId"),
    OUTLET_HOST("outletHost"),
    KIND("kind"),
    TITLE("title"),
    TITLE_HANLP("title.hanlp"),
    TITLE_EXACT("title.exact"),
    TEXT("text"),
    TEXT_HANLP("text.hanlp"),
    TEXT_EXACT("text.exact"),
    PUBLISHED_AT("publishedAt"),
    PRECISION("precision"),
    COLLECTED_AT("collectedAt"),
    ORIGIN("origin"),
    CONTENT_HASH("contentHash"),
    CONFIDENCE("confidence"),
    BACKFILL("backfill"),
    UNDERSTOOD_VERSION("understoodVersion"),
    TOPICS("topics"),
    FINGERPRINT_TERMS("fingerprint.terms"),
    FINGERPRINT_EXACT("fingerprint.exact"),
    STORY("story.id"),
    EVENT("story.event"),
    STORY_GROUP("storyGroup"),
    EVENT_GROUP("eventGroup"),
    MARKS("marks"),
    SENTIMENT("insight.label"),
    LEANINGS("insight.leanings"),
    REGIONS("insight.regions"),
    KEYWORDS("insight.keywords");

    private final String path;

    ArticleField(String path) {
        this.path = path;
    }

    /** As Elasticsearch knows it. */
    public String path() {
        return path;
    }
}
