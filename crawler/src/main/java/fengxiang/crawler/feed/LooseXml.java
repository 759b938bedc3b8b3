package fengxiang.crawler.feed;

import fengxiang.crawler.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A feed read without asking for well-formed XML; entities and document types of it have no effect. */
final class LooseXml {

    private static final String[] DATES = {
        "pubDate", "published", "issued", "dc:date", "dcterms:created", "date", "updated", "modified"
    };

    private final Document document;
    private final String url;

    private LooseXml(Document document, String url) {
        this.document = document;
        this.url = url;
    }

    static LooseXml parse(String text, String url) {
        return new LooseXml(Parser.xmlParser().setMaxDepth(128).parseInput(text, url), url);
    }

    boolean isFeed() {
        return document.selectFirst("rss,feed,rdf|RDF,channel") != null;
    }

    /** The date's text of every item, empty where it has none. */
    List<String> rawDates() {
        return items().stream().map(LooseXml::date).toList();
    }

    List<FeedEntry> entries() {
        List<FeedEntry> out = new ArrayList<>();
        for (Element item : items()) {
            String link = absolute(base(), link(item));
            if (!link.isEmpty()) {
                String raw = date(item);
                out.add(FeedEntry.of(
                        plain(child(item, "title")),
                        link,
                        raw.isEmpty() ? null : raw,
                        null,
                        plain(child(item, "description", "summary", "content:encoded", "content")),
                        child(item, "guid", "id")));
            }
        }
        return out;
    }

    /** The address that relative ones stand against: the feed's own, else that of the site it says it is of. */
    String base() {
        Element channel = document.selectFirst("channel, feed");
        return !url.isEmpty() || channel == null ? url : link(channel);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The text of what may be HTML. */
    static String plain(@Nullable String html) {
        return Texts.plain(text(html));
    }

    static String absolute(String base, String link) {
        String resolved = link.isBlank() ? "" : StringUtil.resolve(base, link.strip());
        return resolved.isEmpty() ? link.strip() : resolved;
    }

    private List<Element> items() {
        return document.select("item,entry");
    }

    private static String date(Element item) {
        return child(item, DATES);
    }

    /** RSS has the address as text, Atom in an attribute, of several the one of the page itself. */
    private static String link(Element item) {
        String text = child(item, "link");
        String id = child(item, "guid");
        String written = text.isEmpty() && id.startsWith("http") ? id : text;
        return text.isEmpty() ? linkElement(item).orElse(written) : written;
    }

    private static Optional<String> linkElement(Element item) {
        List<Element> links = item.children().stream()
                .filter(e -> e.tagName().equalsIgnoreCase("link") && e.hasAttr("href"))
                .toList();
        return links.stream()
                .filter(e -> e.attr("rel").isEmpty() || e.attr("rel").equals("alternate"))
                .findFirst()
                .or(() -> links.stream().findFirst())
                .map(e -> e.attr("href"));
    }

    private static String child(Element item, String... names) {
        for (String name : names) {
            for (Element e : item.children()) {
                if (e.tagName().equalsIgnoreCase(name) && !e.text().isBlank()) {
                    return e.text().strip();
                }
            }
        }
        return "";
    }
}
