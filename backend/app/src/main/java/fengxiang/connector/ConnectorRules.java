package fengxiang.connector;

import fengxiang.keyword.WordTemplate;
import fengxiang.model.SearchKind;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import fengxiang.source.SourceSearch;
import org.jspecify.annotations.Nullable;

/** Checks what people write, field by field. Pure. */
final class ConnectorRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 500;
    private static final int DEFAULT_QUOTA = 100;
    private static final int LARGEST_QUOTA = 100_000;

    private ConnectorRules() {}

    static String name(@Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException(
                    "name", "A connector needs a name.", "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /** @param kind null: the draft's; else that of the connector, which no draft changes */
    static SourceSearch search(ConnectorDraft draft, @Nullable SearchKind kind) {
        SearchKind wanted = kind == null ? draft.kind() : kind;
        if (wanted == null || draft.kind() != null && draft.kind() != wanted) {
            throw new InvalidFieldException(
                    "kind",
                    kind == null ? "Which kind of search is it?" : "The kind of a connector does not change.",
                    "qianfan, template or searxng");
        }
        return new SourceSearch(wanted, address(wanted, draft.address()), quota(draft.dailyQuota()));
    }

    /** Whoever sets up an instance that reads the engines' result pages has to say so. */
    static void demandAcceptance(ConnectorDraft draft) {
        if (draft.kind() == SearchKind.SEARXNG && !Boolean.TRUE.equals(draft.accepted())) {
            throw new InvalidFieldException(
                    "accepted",
                    "SearXNG reads the result pages of search engines, which may breach their terms: the operator of"
                            + " the instance has to accept that.",
                    "true");
        }
    }

    private static @Nullable String address(SearchKind kind, @Nullable String raw) {
        String given = raw == null ? "" : raw.strip();
        return switch (kind) {
            case QIANFAN -> nothing(given);
            case TEMPLATE -> template(given);
            case SEARXNG -> base(given);
        };
    }

    private static @Nullable String nothing(String given) {
        if (!given.isEmpty()) {
            throw new InvalidFieldException("address", "Baidu's search has an address of its own.", "nothing");
        }
        return null;
    }

    private static String template(String given) {
        String template = WordTemplate.checked("address", OpenSearchTemplate.plain("address", given));
        if (template.indexOf('#') >= 0) {
            throw new InvalidFieldException(
                    "address", "What stands behind # never reaches the server.", "https://bbs.example.cn/rss?q={词}");
        }
        return template;
    }

    private static String base(String given) {
        String expected = "http://127.0.0.1:8888/";
        if (given.length() > LONGEST_ADDRESS || given.indexOf('?') >= 0 || given.indexOf('#') >= 0) {
            throw new InvalidFieldException("address", "This is not the base address of an instance.", expected);
        }
        try {
            String base = WebAddress.parse(given).value().replaceFirst("/search/?$", "/");
            return base.endsWith("/") ? base : base + "/";
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException("address", "This cannot be used: " + e.getMessage() + ".", expected);
        }
    }

    private static int quota(@Nullable Integer raw) {
        int quota = raw == null ? DEFAULT_QUOTA : raw;
        if (quota < 1 || quota > LARGEST_QUOTA) {
            throw new InvalidFieldException(
                    "dailyQuota", "The quota cannot be " + quota + " questions a day.", "1 to " + LARGEST_QUOTA);
        }
        return quota;
    }
}
