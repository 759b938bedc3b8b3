package fengxiang.demo;

import fengxiang.demo.site.Addresses;
import fengxiang.demo.site.SiteServer;
import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import fengxiang.demo.world.People;
import fengxiang.demo.world.Person;
import fengxiang.demo.world.Story;
import fengxiang.demo.world.Trait;
import fengxiang.demo.world.World;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The demo: its web servers, what the backend must be told of them, and what must be found afterwards. */
public final class Demo {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DemoSettings settings;
    private final World world;
    private final Addresses addresses;

    public Demo(DemoSettings settings) {
        this.settings = settings;
        this.world = new World(settings.seed(), settings.anchor(), settings.days(), settings.articles());
        this.addresses = new Addresses(settings.basePort());
    }

    /**
     * Opens all outlets on loopback; close them with the answer.
     *
     * @throws IOException naming the port that is taken
     */
    public AutoCloseable serve(Clock real) throws IOException {
        return SiteServer.start(world, settings.clock(real), addresses);
    }

    /** Requests that make outlets and sources known, outlets first. */
    public List<ManifestEntry> manifest() {
        return Manifest.of(addresses);
    }

    /** Host and port of every outlet. */
    public List<String> hosts() {
        return Stream.of(Outlet.values()).map(addresses::authority).toList();
    }

    /** Every article that is published by an instant of the world's clock and may be collected, oldest first. */
    public Stream<Expected> expected(Instant now) {
        return world.until(now).filter(i -> i.trait().collectable()).map(i -> expected(i, now));
    }

    /** Addresses of the articles that are published by then and must not be collected. */
    public List<String> forbidden(Instant now) {
        return world.until(now)
                .filter(i -> !i.trait().collectable())
                .map(addresses::article)
                .toList();
    }

    /** What must be found nowhere in what is stored. */
    public List<Planted> planted() {
        List<Planted> out = new ArrayList<>();
        People.editors().forEach(e -> out.add(new Planted("editor", e)));
        for (Person person : People.writers()) {
            out.add(new Planted("name", person.name()));
            out.add(new Planted("identity", person.identity()));
            out.add(new Planted("profile", "space-uid-" + person.uid()));
            spellings(person).forEach(out::add);
        }
        return List.copyOf(out);
    }

    private static Stream<Planted> spellings(Person person) {
        String phone = person.phone();
        String split = phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7);
        String plate = person.plate();
        return Stream.of(
                new Planted("phone", phone),
                new Planted("phone", split),
                new Planted("phone", split.replace('-', ' ')),
                new Planted("phone", People.fullWidth(phone)),
                new Planted("plate", plate),
                new Planted("plate", plate.substring(0, 2) + "·" + plate.substring(2)));
    }

    private Expected expected(Item item, Instant now) {
        Story story = world.story(item, now);
        String precision = Addresses.precision(item.outlet());
        return new Expected(
                addresses.article(item),
                addresses.authority(item.outlet()),
                item.outlet().kind(),
                People.conceal(story.title()),
                People.conceal(String.join("\n", story.paragraphs())),
                published(item, precision),
                precision,
                item.outlet() == Outlet.FORUM,
                item.trait().toString().toLowerCase(Locale.ROOT),
                item.topic());
    }

    private static @Nullable Instant published(Item item, String precision) {
        return switch (precision) {
            case "minute" -> item.at();
            case "day" -> item.at().atZone(ZONE).truncatedTo(ChronoUnit.DAYS).toInstant();
            default -> null;
        };
    }

    /** What is peculiar about pages, in the words of {@link Expected#trait()}. */
    public static List<String> traits() {
        return Stream.of(Trait.values())
                .map(t -> t.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
