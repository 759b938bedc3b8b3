package fengxiang.crawler.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a sitemap, cut out one by one: memory stays that of one entry, and a broken one spoils no other. Each
 * entry ends where the next one begins, so a missing end tag does no harm.
 */
final class SitemapEntries {

    private SitemapEntries() {}

    /** {@code name}: local name of the element that makes an entry. */
    static Stream<FeedEntry> in(String text, String name, String base) {
        String plain = withoutComments(text);
        List<Integer> starts = new ArrayList<>();
        Matcher m = Pattern.compile("<(?:[\\w-]+:)?" + name + "[\\s>]").matcher(plain);
        while (m.find()) {
            starts.add(m.start());
        }
        starts.add(plain.length());
        return IntStream.range(0, starts.size() - 1)
                .mapToObj(i -> entry(plain.substring(starts.get(i), starts.get(i + 1)), base))
                .filter(entry -> !entry.link().isEmpty());
    }

    private static FeedEntry entry(String markup, String base) {
        Element entry =
                Parser.xmlParser().setMaxDepth(32).parseInput(markup, base).firstElementChild();
        String link = LooseXml.absolute(base, child(entry, "loc"));
        Element news = entry == null ? null : entry.selectFirst("> *|news");
        if (news == null) {
            return FeedEntry.changed(link, orNull(child(entry, "lastmod")));
        }
        String raw = orNull(child(news, "publication_date"));
        return FeedEntry.of(LooseXml.plain(child(news, "title")), link, raw, null, "", "");
    }

    /** Text of the child of that local name; those of other extensions lie deeper. */
    private static String child(@Nullable Element parent, String name) {
        Element found = parent == null ? null : parent.selectFirst("> " + name + ", > *|" + name);
        return found == null ? "" : found.text().strip();
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            out.append(text, at, open);
            at = close + 3;
        }
        return at == 0 ? text : out.append(text, at, text.length()).toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
