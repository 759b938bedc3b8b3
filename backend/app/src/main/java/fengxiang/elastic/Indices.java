package fengxiang.elastic;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The only place that builds index names. Every one begins with the configured prefix. */
@Component
public class Indices {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);

    private final String prefix;

    Indices(ElasticProperties properties) {
        this.prefix = properties.prefix();
    }

    /** The alias to read from, and to write to where the index is not monthly: {@code fx-articles}. */
    public String alias(IndexSpec spec) {
        return prefix + spec.name();
    }

    /** The index of a month, by UTC, so that the name of a document's index never depends on a time zone. */
    public String month(IndexSpec spec, Instant instant) {
        return alias(spec) + "-" + MONTH.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Which month an index of the feature is for. */
    YearMonth monthOf(IndexSpec spec, String index) {
        return YearMonth.parse(index.substring(alias(spec).length() + 1), MONTH);
    }

    /** What stands behind the alias of an index that is not monthly. */
    String first(IndexSpec spec) {
        return alias(spec) + "-000001";
    }

    /** Every index of the feature, and none of a feature whose name begins alike ({@code article-keys}). */
    String pattern(IndexSpec spec) {
        return alias(spec) + (spec.monthly() ? "-2*" : "-0*");
    }
}
