package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.Trait;
import fengxiang.demo.world.World;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One outlet's web site: what it answers to a path at the clock's instant. */
final class Site {

    private static final Pattern LIST = Pattern.compile("/(\\w+)/(?:list_(\\d{1,6})\\.html)?");
    private static final Pattern DAY = Pattern.compile("/archive/(\\d{4}-\\d{2}-\\d{2})\\.html");
    private static final Pattern MONTH = Pattern.compile("/sitemap-(\\d{4}-\\d{2})\\.xml");
    private static final Duration SLOW = Duration.ofSeconds(4);

    private final World world;
    private final Clock clock;
    private final Addresses addresses;
    private final Layout layout;
    private final ArticlePages articles;
    private final ListPages lists;
    private final Syndication syndication;

    Site(World world, Clock clock, Addresses addresses, Outlet outlet) {
        this.world = world;
        this.clock = clock;
        this.addresses = addresses;
        this.layout = Layout.of(outlet);
        this.articles = new ArticlePages(world, addresses, layout);
        this.lists = new ListPages(world, layout);
        this.syndication = new Syndication(world, addresses, layout);
    }

    /** @param target path and query of the request */
    Reply answer(String target) {
        Instant now = clock.instant();
        String path = target.split("\\?", 2)[0];
        return switch (path) {
            case "/" -> page(lists.newest(0, now));
            case "/robots.txt" -> Reply.of(200, "text/plain; charset=utf-8", Robots.of(layout.outlet(), addresses));
            case "/rss.xml" -> has(Outlet.PROVINCIAL, () -> syndication.feed(now));
            case "/sitemap.xml" -> has(Outlet.OBSERVER, () -> syndication.index(now));
            case "/sitemap-news.xml" -> has(Outlet.OBSERVER, () -> syndication.news(now));
            default -> list(path, now).orElseGet(() -> article(withoutTracking(target), now));
        };
    }

    private Reply has(Outlet outlet, java.util.function.Supplier<String> xml) {
        return layout.outlet() == outlet ? Reply.of(200, "application/xml", xml.get()) : Reply.missing();
    }

    private Optional<Reply> list(String path, Instant now) {
        Matcher month = MONTH.matcher(path);
        if (month.matches() && layout.outlet() == Outlet.OBSERVER) {
            return Optional.of(Reply.of(200, "application/xml", syndication.month(month.group(1), now)));
        }
        Matcher day = DAY.matcher(path);
        if (layout.outlet() == Outlet.DAILY && (day.matches() || path.equals("/archive/"))) {
            return found(day.matches() ? lists.day(day.group(1), now) : lists.days(now));
        }
        Matcher list = LIST.matcher(path);
        int section = list.matches() ? layout.sections().indexOf(list.group(1)) : -1;
        if (section < 0) {
            return Optional.empty();
        }
        return found(
                list.group(2) == null
                        ? lists.newest(section, now)
                        : lists.archive(section, Integer.parseInt(list.group(2)), now));
    }

    private Optional<Reply> found(String html) {
        return Optional.of(html.isEmpty() ? Reply.missing() : page(html));
    }

    private Reply article(String target, Instant now) {
        OptionalLong id = layout.id(target);
        Optional<Item> found = id.isEmpty()
                ? Optional.empty()
                : world.item(id.getAsLong(), now).filter(i -> i.outlet() == layout.outlet());
        if (found.isEmpty()) {
            return id.isPresent() && layout.outlet() == Outlet.NEWSNET ? softMissing() : Reply.missing();
        }
        return article(found.get(), target, now);
    }

    private Reply article(Item item, String target, Instant now) {
        String own = layout.path(item);
        boolean print = item.trait() == Trait.PRINTED && target.equals("/print" + own);
        if (!print && !target.equals(own)) {
            return target.equals("/old" + own) ? Reply.moved(addresses.origin(item.outlet()) + own) : Reply.missing();
        }
        Reply page = page(articles.page(item, now, print), header(item));
        return switch (item.trait()) {
            case SLOW -> page.after(SLOW);
            case NOINDEX_HEADER -> page.with("X-Robots-Tag", "noindex");
            default -> page;
        };
    }

    /** Some servers name no character set, or a wrong one; the page itself is right. */
    private String header(Item item) {
        return switch (item.outlet()) {
            case DAILY -> item.id() % 2 == 0 ? "text/html" : "text/html; charset=ISO-8859-1";
            case REVIEWS -> "text/html";
            default -> "text/html; charset=utf-8";
        };
    }

    private Reply page(String html) {
        return page(html, "text/html; charset=" + layout.charset());
    }

    private Reply page(String html, String type) {
        return Reply.of(200, type, html, Charset.forName(layout.charset()));
    }

    private static Reply softMissing() {
        return Reply.html("<html><head><meta charset=\"utf-8\"><title>提示信息</title></head><body><div class=\"main\">"
                + "<h1>抱歉，您访问的页面不存在</h1><p>页面可能已被删除或者更名，5 秒后自动返回首页。</p></div></body></html>");
    }

    private static String withoutTracking(String target) {
        return target.replaceFirst("[?&](?:utm_|spm).*$", "");
    }
}
