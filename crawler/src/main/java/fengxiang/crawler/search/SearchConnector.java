package fengxiang.crawler.search;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.SearchKind;
import fengxiang.model.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of search. An entry is its address with the word in it; implementations keep no state. */
public interface SearchConnector {

    static SearchConnector of(SearchKind kind) {
        return switch (kind) {
            case QIANFAN -> new QianfanSearch();
            case TEMPLATE -> new TemplateSearch();
            case SEARXNG -> new SearxngSearch();
        };
    }

    /**
     * Why the entry cannot be asked, without asking.
     *
     * @param trusted the operator's allow-list has the engine's host and port
     * @return a short stable word; null: it can be asked
     */
    default @Nullable String obstacle(WebAddress entry, @Nullable String key, boolean trusted) {
        return null;
    }

    /** Whether robots.txt of the engine must allow the entry. */
    boolean heedsRobots(boolean trusted);

    /** How the entry is asked, where there is no obstacle. */
    SearchRequest request(WebAddress entry, @Nullable String key);

    /** Whether an answer of that status is for {@link #read}; others mean what they mean of any page. */
    default boolean speaks(int status) {
        return status >= 200 && status < 300;
    }

    /**
     * What was found, in the engine's order; nothing where nothing was found.
     *
     * @throws SearchException when the answer is no list of results
     */
    List<SearchHit> read(Fetched answer) throws SearchException;
}
