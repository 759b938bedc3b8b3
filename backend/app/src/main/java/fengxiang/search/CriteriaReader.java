package fengxiang.search;

import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Tier;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Paging;
import fengxiang.query.QueryRefusedException;
import fengxiang.text.place.Regions;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a search; what cannot be understood is refused by name. */
final class CriteriaReader {

    /** Elasticsearch's dates go further, but a histogram must be able to draw what is asked for. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private CriteriaReader() {}

    static Criteria read(SearchParameters asked) {
        Instant from = time("from", asked.from());
        Instant to = time("to", asked.to());
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidFieldException("to", "The end of the range is not after its beginning.", "after from");
        }
        return new Criteria(
                query(asked.q()),
                from,
                to,
                new LinkedHashSet<>(asked.outlet()),
                names("tier", asked.tier(), Tier.values()),
                names("kind", asked.kind(), ArticleKind.values()),
                new LinkedHashSet<>(asked.topic()),
                names("sentiment", asked.sentiment(), Tone.Label.values()),
                regions(asked.region()),
                sort(asked.sort()),
                new Paging(asked.page(), asked.size()));
    }

    /** null: nothing was typed. */
    static @Nullable Query query(String q) {
        if (q.isBlank()) {
            return null;
        }
        try {
            return QueryParser.parse(q);
        } catch (QuerySyntaxException e) {
            throw new QueryRefusedException(e);
        }
    }

    private static @Nullable Instant time(String field, String raw) {
        if (raw.isBlank()) {
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

    private static Set<String> regions(List<String> codes) {
        codes.stream().filter(code -> Regions.find(code).isEmpty()).findFirst().ifPresent(code -> {
            throw new InvalidFieldException("region", "Not known: " + code, "a code of six digits, such as 330000");
        });
        return new LinkedHashSet<>(codes);
    }

    private static SortOrder sort(String raw) {
        Set<SortOrder> found = names("sort", List.of(raw), SortOrder.values());
        return found.isEmpty() ? SortOrder.TIME : found.iterator().next();
    }

    private static <E extends Enum<E>> Set<E> names(String field, List<String> raw, E[] values) {
        Set<E> found = new LinkedHashSet<>();
        for (String name : raw) {
            if (!name.isBlank()) {
                found.add(Arrays.stream(values)
                        .filter(v -> v.toString().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidFieldException(
                                field, "Not known: " + name, "one of " + Arrays.toString(values))));
            }
        }
        return found;
    }
}
