package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Story;
import fengxiang.demo.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Feed and sitemaps. The feed's times have no zone and its links carry tracking parameters, as they often do. */
final class Syndication {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int NEWEST = 60;

    private final World world;
    private final Addresses addresses;
    private final Layout layout;

    Syndication(World world, Addresses addresses, Layout layout) {
        this.world = world;
        this.addresses = addresses;
        this.layout = layout;
    }

    String feed(Instant now) {
        List<Item> all = world.of(layout.outlet(), now);
        String items = all.subList(Math.max(0, all.size() - NEWEST), all.size()).reversed().stream()
                .map(i -> entry(i, now))
                .collect(Collectors.joining());
        return XML + "<rss version=\"2.0\"><channel><title>" + layout.outlet().title() + "</title><link>"
                + addresses.origin(layout.outlet()) + "/</link>\n" + items + "</channel></rss>\n";
    }

    private String entry(Item item, Instant now) {
        Story story = world.story(item, now);
        String address = addresses.origin(item.outlet()) + layout.linked(item);
        return "<item><title>" + Template.escape(story.title()) + "</title><link>" + address
                + "?utm_source=rss&amp;utm_medium=feed</link><guid isPermaLink=\"true\">" + address
                + "</guid><description><![CDATA[" + story.paragraphs().get(0) + "]]></description><pubDate>"
                + Shown.format("yyyy-MM-dd HH:mm:ss", item.at()) + "</pubDate></item>\n";
    }

    String index(Instant now) {
        String months = world.of(layout.outlet(), now).stream()
                .map(i -> Shown.format("yyyy-MM", i.at()))
                .distinct()
                .map(m -> sitemap("/sitemap-" + m + ".xml"))
                .collect(Collectors.joining());
        return XML + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + sitemap("/sitemap-news.xml") + months + "</sitemapindex>\n";
    }

    private String sitemap(String path) {
        return "<sitemap><loc>" + addresses.origin(layout.outlet()) + path + "</loc></sitemap>\n";
    }

    /** All articles of a month such as 2026-09. */
    String month(String month, Instant now) {
        return urlset(world.of(layout.outlet(), now).stream()
                .filter(i -> Shown.format("yyyy-MM", i.at()).equals(month))
                .map(i -> "<url><loc>" + address(i) + "</loc></url>\n")
                .collect(Collectors.joining()));
    }

    /** The last two days, with the news extension. */
    String news(Instant now) {
        Instant from = now.minus(Duration.ofDays(2));
        return urlset(world.of(layout.outlet(), now).stream()
                .filter(i -> i.at().isAfter(from))
                .map(i -> news(i, now))
                .collect(Collectors.joining()));
    }

    private String news(Item item, Instant now) {
        return "<url><loc>" + address(item) + "</loc><news:news><news:publication><news:name>"
                + layout.outlet().title() + "</news:name><news:language>zh-cn</news:language></news:publication>"
                + "<news:publication_date>" + Shown.iso(item.at()) + "</news:publication_date><news:title>"
                + Template.escape(world.story(item, now).title()) + "</news:title></news:news></url>\n";
    }

    private static String urlset(String urls) {
        return XML + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n" + urls + "</urlset>\n";
    }

    private String address(Item item) {
        return Template.escape(addresses.origin(item.outlet()) + layout.linked(item));
    }
}
