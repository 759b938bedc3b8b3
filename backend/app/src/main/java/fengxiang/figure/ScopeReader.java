package fengxiang.figure;

import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Tier;
import fengxiang.platform.InvalidFieldException;
import fengxiang.query.QueryRefusedException;
import fengxiang.text.place.Regions;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a scope; what cannot be understood is refused by name. */
public final class ScopeReader {

    /** Elasticsearch's dates go further, but a histogram must be able to draw what is asked for. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** So many fit into an address. */
    private static final int MOST_ARTICLES = 100;

    private ScopeReader() {}

    /** @throws fengxiang.platform.ProblemException naming the parameter */
    public static Scope read(ScopeParameters asked) {
        Instant from = time("from", asked.from());
        Instant to = time("to", asked.to());
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidFieldException("to", "The end of the range is not after its beginning.", "after from");
        }
        return new Scope(
                query(asked.q()),
                from,
                to,
                given(asked.outlet()),
                names("tier", asked.tier(), Tier.values()),
                names("kind", asked.kind(), ArticleKind.values()),
                given(asked.topic()),
                names("sentiment", asked.sentiment(), Tone.Label.values()),
                regions(asked.region()),
                hours(asked.hour(), from, to));
    }

    /**
     * Ids of articles.
     *
     * @throws InvalidFieldException when there are too many
     */
    public static Set<String> articles(@Nullable List<String> raw) {
        Set<String> ids = given(raw);
        if (ids.size() > MOST_ARTICLES) {
            throw new InvalidFieldException(
                    "article", "These are too many articles to be named one by one.", "at most " + MOST_ARTICLES);
        }
        return ids;
    }

    /** null: nothing was typed. */
    public static @Nullable Query query(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        try {
            return QueryParser.parse(q);
        } catch (QuerySyntaxException e) {
            throw new QueryRefusedException(e);
        }
    }

    /** null: not given. */
    public static @Nullable Instant time(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a blank.
            Instant time = OffsetDateTime.parse(raw.strip().replace(' ', '+')).toInstant();
            if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notATime) {
            // Refused below, like a time out of range.
        }
        throw new InvalidFieldException(
                field, "This is no time with an offset: " + raw, "2026-11-20T00:00:00+08:00, year 1900 to 2199");
    }

    private static Set<String> regions(@Nullable List<String> raw) {
        Set<String> codes = given(raw);
        codes.stream().filter(code -> Regions.find(code).isEmpty()).findFirst().ifPresent(code -> {
            throw new InvalidFieldException("region", "Not known: " + code, "a code of six digits, such as 330000");
        });
        return codes;
    }

    private static Set<WeekHour> hours(@Nullable List<String> raw, @Nullable Instant from, @Nullable Instant to) {
        Set<String> names = given(raw);
        Set<WeekHour> hours = new LinkedHashSet<>();
        names.forEach(name -> hours.add(WeekHour.parse(name)
                .orElseThrow(() -> new InvalidFieldException("hour", "Not known: " + name, "mon-00 to sun-23"))));
        if (hours.size() > WeekHours.MOST) {
            throw new InvalidFieldException("hour", "These are too many hours.", "at most " + WeekHours.MOST);
        }
        if (!hours.isEmpty()) {
            bounded("hour", from, to);
        }
        return hours;
    }

    /**
     * What is counted by the hour needs a range.
     *
     * @throws InvalidFieldException naming the field
     */
    public static void bounded(String field, @Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null || Duration.between(from, to).compareTo(WeekHours.LONGEST) > 0) {
            throw new InvalidFieldException(
                    field,
                    "Hours of the week need a range with both ends.",
                    "from and to, at most " + WeekHours.LONGEST.toDays() + " days apart");
        }
    }

    private static Set<String> given(@Nullable List<String> raw) {
        Set<String> values = new LinkedHashSet<>(raw == null ? List.of() : raw);
        values.removeIf(String::isBlank);
        return values;
    }

    /** Of a parameter that may be given several times. */
    public static <E extends Enum<E>> Set<E> names(String field, @Nullable List<String> raw, E[] values) {
        Set<E> found = new LinkedHashSet<>();
        given(raw).forEach(name -> found.add(name(field, name, values)));
        return found;
    }

    /** Of a parameter that is given once. */
    public static <E extends Enum<E>> E name(String field, String raw, E[] values) {
        return Arrays.stream(values)
                .filter(v -> v.toString().equals(raw))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidFieldException(field, "Not known: " + raw, "one of " + Arrays.toString(values)));
    }
}
