package fengxiang.matching;

import fengxiang.text.query.Near;
import fengxiang.text.query.NearPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/** Distances, as intervals of pairs of characters. */
final class NearQueries {

    private NearQueries() {}

    static Query of(String field, Near near, Analyzer pairs) {
        List<IntervalsSource> sources = new ArrayList<>();
        for (NearPair pair : near.pairs()) {
            IntervalsSource first = phrase(pair.first(), pairs);
            IntervalsSource second = phrase(pair.second(), pairs);
            NearPair.Joined joined = pair.joined();
            if (joined == null) {
                sources.add(ordered(first, second, pair.gaps()));
                continue;
            }
            IntervalsSource both = phrase(joined.text(), pairs);
            sources.add(ordered(Intervals.notContainedBy(first, both), second, pair.gaps()));
            if (joined.gaps() >= 0) {
                sources.add(ordered(both, second, joined.gaps()));
            }
        }
        return new IntervalQuery(field, Intervals.or(sources));
    }

    private static IntervalsSource ordered(IntervalsSource first, IntervalsSource second, int gaps) {
        return Intervals.maxgaps(gaps, Intervals.ordered(first, second));
    }

    /** Pairs follow one another without gap, because each unit begins one. */
    private static IntervalsSource phrase(String text, Analyzer pairs) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = pairs.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory is always readable
        }
        return Intervals.phrase(terms.toArray(String[]::new));
    }
}
