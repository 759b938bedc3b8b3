package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.People;
import fengxiang.demo.world.Person;
import fengxiang.demo.world.Story;
import fengxiang.demo.world.Trait;
import fengxiang.demo.world.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Article pages of one outlet, in its own layout. */
final class ArticlePages {

    private final World world;
    private final Addresses addresses;
    private final Layout layout;
    private final Template template;

    ArticlePages(World world, Addresses addresses, Layout layout) {
        this.world = world;
        this.addresses = addresses;
        this.layout = layout;
        this.template = Template.shipped(layout.outlet().name().toLowerCase(Locale.ROOT));
    }

    String page(Item item, Instant now, boolean print) {
        Story story = world.story(item, now);
        Map<String, String> values = values(item, story);
        values.put("head", head(item, now, print));
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        lists.put("paragraphs", texts(story.paragraphs()));
        lists.put("related", related(item, now));
        lists.put("comments", Comments.under(item));
        lists.put("posts", Posts.of(item, story, layout.shown(), now));
        return template.fill(values, lists);
    }

    private Map<String, String> values(Item item, Story story) {
        Person writer = World.writer(item, 0);
        Map<String, String> out = new HashMap<>();
        out.put("title", People.reveal(story.title()));
        out.put("site", item.outlet().title());
        out.put("iso", Shown.iso(item.at()));
        out.put("shown", layout.shown().of(item.at()));
        out.put("origin", story.origin() == null ? "" : story.origin());
        out.put("editor", People.editors().get((int)
                (item.id() % People.editors().size())));
        out.put("id", String.valueOf(item.id()));
        out.put("author", writer.name());
        out.put("uid", writer.uid());
        out.put("stars", String.valueOf(3 + item.id() % 3));
        return out;
    }

    private String head(Item item, Instant now, boolean print) {
        return switch (item.trait()) {
            case NOINDEX -> meta("noindex,follow");
            case NOARCHIVE -> meta("noarchive");
            case CANONICAL_HOME -> canonical(addresses.origin(item.outlet()) + "/");
            case CANONICAL_ELSEWHERE -> canonical(lastOf(Outlet.NEWSNET, item, now));
            case CANONICAL_TWIN -> canonical(lastOf(item.outlet(), item, now));
            default -> print || item.trait() == Trait.TRACKED ? canonical(addresses.article(item)) : "";
        };
    }

    /** The latest article of an outlet before another one. */
    private String lastOf(Outlet outlet, Item item, Instant now) {
        List<Item> before = world.of(outlet, now).stream()
                .filter(i -> i.id() < item.id() && i.trait() == Trait.PLAIN)
                .toList();
        return before.isEmpty() ? addresses.origin(outlet) + "/" : addresses.article(before.get(before.size() - 1));
    }

    private static String meta(String robots) {
        return "<meta name=\"robots\" content=\"" + robots + "\">\n";
    }

    private static String canonical(String address) {
        return "<link rel=\"canonical\" href=\"" + Template.escape(address) + "\">\n";
    }

    /** What readers are led to: articles of the days before, so that the page stays the same. */
    private List<Map<String, String>> related(Item item, Instant now) {
        return world.before(item, 5).stream()
                .map(i -> Map.of(
                        "href",
                        layout.linked(i),
                        "text",
                        People.reveal(world.story(i, now).title())))
                .toList();
    }

    private static List<Map<String, String>> texts(List<String> paragraphs) {
        return paragraphs.stream().map(p -> Map.of("text", People.reveal(p))).toList();
    }
}
