package fengxiang.crawler.search;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.WebAddress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A SearXNG instance that answers as JSON. */
final class SearxngSearch implements SearchConnector {

    /**
     * Its own robots.txt forbids every search to everybody: the operator may know better of the operator's instance.
     */
    @Override
    public boolean heedsRobots(boolean trusted) {
        return !trusted;
    }

    @Override
    public SearchRequest request(WebAddress entry, @Nullable String key) {
        return new SearchRequest(entry, Map.of("Accept", "application/json"), null);
    }

    @Override
    public boolean speaks(int status) {
        return SearchConnector.super.speaks(status) || status == 403;
    }

    @Override
    public List<SearchHit> read(Fetched answer) throws SearchException {
        if (answer.status() == 403) {
            throw SearchException.failed("search-json-off", SearchException.Again.AS_USUAL);
        }
        JsonNode results = JsonAnswer.of(answer).path("results");
        if (!results.isArray()) {
            throw SearchException.rejected("not-search-results");
        }
        return JsonAnswer.hits(results, "publishedDate");
    }
}
