package fengxiang.source;

import fengxiang.model.SourceEntry;
import java.util.List;

/**
 * A search connector as its feature wants it; everything is checked already.
 *
 * @param host host (and port) that is asked
 * @param entries the questions; none while there are no words
 * @param intervalMinutes pause between two askings of one question
 */
public record SearchPlan(
        String name, SourceSearch search, String host, List<SourceEntry> entries, int intervalMinutes) {

    /** Whether the source asks just this. */
    public boolean isThatOf(Source source) {
        return source.name().equals(name)
                && search.equals(source.search())
                && source.outletHost().equals(host)
                && source.entries().equals(entries)
                && source.intervalMinutes() == intervalMinutes;
    }
}
