package fengxiang.demo;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The command line: {@code --name value}, or the environment's {@code FENGXIANG_DEMO_NAME}. */
final class DemoArguments {

    static final String USAGE = """
            usage: demo [--anchor INSTANT] [--started INSTANT] [--speed N] [--days N] [--articles N] [--seed N]
                        [--base-port N] [--manifest | --expected]
              serves the outlets until stopped; --manifest and --expected print JSON lines instead
            """;

    private static final Set<String> NAMES =
            Set.of("anchor", "started", "speed", "days", "articles", "seed", "base-port", "at");
    private static final Set<String> FLAGS = Set.of("manifest", "expected");

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> environment;

    DemoArguments(List<String> arguments, Map<String, String> environment) {
        this.environment = environment;
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).replaceFirst("^--", "");
            boolean flag = FLAGS.contains(name);
            if (!arguments.get(i).startsWith("--") || !flag && !NAMES.contains(name)) {
                throw new IllegalArgumentException("not an option: " + arguments.get(i));
            }
            if (!flag && i + 1 == arguments.size()) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            given.put(name, flag ? "" : arguments.get(++i));
        }
    }

    boolean flag(String name) {
        return given.containsKey(name);
    }

    DemoSettings settings(Clock real) {
        DemoSettings usual = DemoSettings.from(real.instant());
        double speed = value("speed", Double::parseDouble, usual.speed());
        // A fast world needs a past to run through: half a day of it where no anchor is given.
        Instant first = speed > 1 ? usual.anchor().minus(Duration.ofHours(12)) : usual.anchor();
        Instant anchor = value("anchor", DemoArguments::instant, first);
        boolean realTime = speed == 1 && !given.containsKey("started");
        return new DemoSettings(
                value("seed", Long::parseLong, usual.seed()),
                anchor,
                value("started", DemoArguments::instant, realTime ? anchor : usual.started()),
                speed,
                value("days", Integer::parseInt, usual.days()),
                value("articles", Integer::parseInt, usual.articles()),
                value("base-port", Integer::parseInt, usual.basePort()));
    }

    /** The instant to print the expected articles for; the world's own where none is given. */
    Instant at(Clock world) {
        return value("at", DemoArguments::instant, world.instant());
    }

    private <T> T value(String name, Function<String, T> parse, T otherwise) {
        String text = text(name);
        try {
            return text == null || text.isBlank() ? otherwise : parse.apply(text.strip());
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("--" + name + " cannot be " + text, e);
        }
    }

    private @Nullable String text(String name) {
        String variable = "FENGXIANG_DEMO_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return given.containsKey(name) ? given.get(name) : environment.get(variable);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
