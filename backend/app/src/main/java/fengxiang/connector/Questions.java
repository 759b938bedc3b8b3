package fengxiang.connector;

import fengxiang.keyword.WordTemplate;
import fengxiang.model.EntryType;
import fengxiang.model.SourceEntry;
import fengxiang.model.WebAddress;
import fengxiang.source.SearchPlan;
import fengxiang.source.SourceSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a connector asks, and how often. Pure. */
final class Questions {

    /** More words than this are not asked; the first by their order are. */
    static final int MOST = 500;

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int SHORTEST_MINUTES = 15;
    /** A tenth of the quota is left for trials and for questions that have to be asked again. */
    private static final double PLANNED_SHARE = 0.9;

    private final String qianfanUrl;

    Questions(String qianfanUrl) {
        this.qianfanUrl = qianfanUrl;
    }

    /** The connector with a question for each word, spread over the day so that the quota lasts. */
    SearchPlan plan(String name, SourceSearch search, List<String> words) {
        List<SourceEntry> entries = words.stream()
                .limit(MOST)
                .map(word -> new SourceEntry(address(search, word).value(), EntryType.SEARCH))
                .distinct()
                .toList();
        String host = address(search, "x").authority();
        return new SearchPlan(name, search, host, entries, minutes(entries.size(), search.dailyQuota()));
    }

    static int minutes(int words, int quota) {
        return Math.max(SHORTEST_MINUTES, (int) Math.ceil(MINUTES_OF_DAY * words / (quota * PLANNED_SHARE)));
    }

    /**
     * The question as an address. Of Qianfan it only names the question, which is sent in the body of a request to the
     * address without its query.
     */
    WebAddress address(SourceSearch search, String word) {
        String given = search.address();
        String raw = switch (search.kind()) {
            case QIANFAN -> qianfanUrl + "?q=" + encoded(word) + "&recency=week";
            case TEMPLATE -> WordTemplate.link(Objects.requireNonNull(given), word);
            case SEARXNG ->
                given + "search?q=" + encoded(word)
                        + "&format=json&language=zh-CN&categories=general,news&time_range=month";
        };
        return WebAddress.parse(raw);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
