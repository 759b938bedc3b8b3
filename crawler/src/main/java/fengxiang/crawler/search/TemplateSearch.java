package fengxiang.crawler.search;

import fengxiang.crawler.feed.FeedEntry;
import fengxiang.crawler.feed.FeedFormatException;
import fengxiang.crawler.feed.FeedReader;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.page.TextDecoder;
import fengxiang.model.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A site's own search that answers as a feed. */
final class TemplateSearch implements SearchConnector {

    /** The root tells pages for people from feeds; a lenient reader might find entries in both. */
    private static final Pattern ROOT =
            Pattern.compile("(?i)<(?:!doctype\\s+)?(html|rss|feed|channel|(?:\\w+:)?rdf)\\b");

    @Override
    public boolean heedsRobots(boolean trusted) {
        return true;
    }

    @Override
    public SearchRequest request(WebAddress entry, @Nullable String key) {
        return new SearchRequest(entry, Map.of(), null);
    }

    @Override
    public List<SearchHit> read(Fetched answer) throws SearchException {
        String type = answer.header("content-type");
        if (isPage(TextDecoder.decode(answer.body(), type))) {
            throw SearchException.rejected("not-a-feed");
        }
        try {
            return FeedReader.read(answer.body(), answer.url().value(), type).stream()
                    .map(TemplateSearch::hit)
                    .toList();
        } catch (FeedFormatException e) {
            throw SearchException.rejected("not-a-feed");
        }
    }

    private static boolean isPage(String text) {
        Matcher root = ROOT.matcher(text);
        return !text.stripLeading().startsWith("{")
                && root.find()
                && root.group(1).equalsIgnoreCase("html");
    }

    private static SearchHit hit(FeedEntry entry) {
        boolean known = entry.publishedAt() != null && !entry.modified();
        return new SearchHit(entry.link(), entry.title(), known ? entry.publishedRaw() : null);
    }
}
