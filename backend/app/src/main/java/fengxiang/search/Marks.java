package fengxiang.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import fengxiang.article.ArticleField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where a text matches. Elasticsearch marks each field as a whole, once by words and once by character pairs; both are
 * read as places in the plain text and put together. The marks are code points that no text may contain.
 */
record Marks(List<Range> ranges) {

    /** From start to before end, in UTF-16 units. */
    record Range(int start, int end) {}

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final List<ArticleField> FIELDS = List.of(
            ArticleField.TITLE_HANLP, ArticleField.TITLE_EXACT, ArticleField.TEXT_HANLP, ArticleField.TEXT_EXACT);

    static Highlight ask(Query text) {
        List<NamedValue<HighlightField>> fields = FIELDS.stream()
                .map(f -> NamedValue.of(f.path(), HighlightField.of(h -> h)))
                .toList();
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .highlightQuery(text)
                .preTags(String.valueOf(OPEN))
                .postTags(String.valueOf(CLOSE))
                .numberOfFragments(0)
                .fields(fields));
    }

    static Marks of(Map<String, List<String>> highlights, ArticleField... fields) {
        List<Range> ranges = new ArrayList<>();
        for (ArticleField field : fields) {
            highlights.getOrDefault(field.path(), List.of()).forEach(marked -> read(marked, ranges));
        }
        return new Marks(merged(ranges));
    }

    private static void read(String marked, List<Range> into) {
        int plain = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case OPEN -> start = plain;
                case CLOSE -> into.add(new Range(start, plain));
                default -> plain++;
            }
        }
    }

    /** In order; what overlaps or touches is one. */
    static List<Range> merged(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(Range::start)).forEach(range -> {
            Range last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && range.start() <= last.end()) {
                merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        });
        return merged;
    }

    /** The part of a text from start to before end, cut where marks begin and end. */
    List<Segment> cut(String text, int start, int end) {
        List<Segment> segments = new ArrayList<>();
        int at = start;
        for (Range range : ranges) {
            int from = Math.max(range.start(), start);
            int to = Math.min(range.end(), end);
            if (from < to) {
                add(segments, text, at, from, false);
                add(segments, text, from, to, true);
                at = to;
            }
        }
        add(segments, text, at, end, false);
        return segments;
    }

    private static void add(List<Segment> segments, String text, int from, int to, boolean hit) {
        if (from < to) {
            segments.add(new Segment(text.substring(from, to), hit));
        }
    }
}
