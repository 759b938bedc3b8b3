package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.People;
import fengxiang.demo.world.Person;
import fengxiang.demo.world.Trait;
import fengxiang.demo.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Section pages: the newest articles, and archive pages numbered from the oldest on, which therefore stay as they are
 * while new articles appear.
 */
final class ListPages {

    private static final int NEWEST = 40;
    private static final int PER_PAGE = 25;

    private final World world;
    private final Layout layout;
    private final Template template;

    ListPages(World world, Layout layout) {
        this.world = world;
        this.layout = layout;
        this.template = Template.shipped(layout.outlet() == Outlet.FORUM ? "list-forum" : "list");
    }

    String newest(int section, Instant now) {
        List<Item> all = items(section, now);
        List<Item> newest =
                all.subList(Math.max(0, all.size() - NEWEST), all.size()).reversed();
        List<Map<String, String>> rows = new ArrayList<>(rows(newest, now));
        rows.addAll(deadLinks());
        return page(rows, pages(section, all.size()));
    }

    /** An archive page, from 1; empty text beyond the last. */
    String archive(int section, int number, Instant now) {
        List<Item> all = items(section, now);
        int from = (number - 1) * PER_PAGE;
        return number < 1 || from >= all.size()
                ? ""
                : page(rows(all.subList(from, Math.min(all.size(), from + PER_PAGE)), now), pages(section, all.size()));
    }

    /** Every day on which something was published. */
    String days(Instant now) {
        List<Map<String, String>> links = items(0, now).stream()
                .map(i -> Shown.format("yyyy-MM-dd", i.at()))
                .distinct()
                .map(d -> Map.of("href", "/archive/" + d + ".html", "text", d))
                .toList();
        return page(List.of(), links);
    }

    String day(String day, Instant now) {
        List<Item> found = items(0, now).stream()
                .filter(i -> Shown.format("yyyy-MM-dd", i.at()).equals(day))
                .toList();
        return found.isEmpty() ? "" : page(rows(found, now), List.of());
    }

    private String page(List<Map<String, String>> rows, List<Map<String, String>> pages) {
        Map<String, String> values =
                Map.of("site", layout.outlet().title(), "heading", "滚动新闻", "charset", layout.charset());
        return template.fill(values, Map.of("rows", rows, "pages", pages));
    }

    private List<Item> items(int section, Instant now) {
        return world.of(layout.outlet(), now).stream()
                .filter(i -> layout.section(i) == section)
                .toList();
    }

    private List<Map<String, String>> pages(int section, int articles) {
        if (layout.outlet() == Outlet.DAILY) {
            return List.of(Map.of("href", "/archive/", "text", "往期"));
        }
        String start = "/" + layout.sections().get(section) + "/list_";
        return IntStream.rangeClosed(1, (articles + PER_PAGE - 1) / PER_PAGE)
                .mapToObj(n -> Map.of("href", start + n + ".html", "text", String.valueOf(n)))
                .toList();
    }

    private List<Map<String, String>> rows(List<Item> items, Instant now) {
        return items.stream().map(i -> row(i, now)).toList();
    }

    private Map<String, String> row(Item item, Instant now) {
        Person writer = World.writer(item, 0);
        return Map.of(
                "href", layout.linked(item),
                "text", People.reveal(world.story(item, now).title()),
                "shown", layout.shown().of(item.at()),
                "uid", writer.uid(),
                "name", writer.name(),
                "extra", extra(item));
    }

    private String extra(Item item) {
        String path = layout.path(item);
        return switch (item.trait()) {
            case TRACKED -> " <a href=\"" + path + "?utm_source=hot&amp;spm=a2.11.3\">置顶</a>";
            case PRINTED -> " <a href=\"/print" + path + "\">打印版</a>";
            default -> "";
        };
    }

    /** One link that leads nowhere, and one to a page that says so without the right status. */
    private List<Map<String, String>> deadLinks() {
        Item never = new Item(7_000_000, layout.outlet(), Instant.EPOCH, "", 0, Trait.PLAIN, null);
        boolean has = layout.outlet() == Outlet.NATIONAL || layout.outlet() == Outlet.NEWSNET;
        return has
                ? List.of(Map.of("href", layout.path(never), "text", "一篇早已撤下的旧闻，点开只有提示", "shown", "1970-01-01"))
                : List.of();
    }
}
