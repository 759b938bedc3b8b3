package fengxiang.ingest;

import fengxiang.files.Field;
import fengxiang.files.Mapping;
import fengxiang.files.Table;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like.
 *
 * @param format jsonl, csv or xlsx
 * @param encoding character set of its bytes; null: the format says it itself
 * @param columns empty for formats without
 * @param incomplete why no article can come of any row, a sentence; null: some can
 * @param rows its first rows
 */
record FileLook(
        String format,
        @Nullable String encoding,
        List<FileColumn> columns,
        @Nullable String incomplete,
        List<FileRow> rows) {

    private static final int EXCERPT = 120;

    /**
     * A column.
     *
     * @param number from 1
     * @param field of an article that it is read as; null: none
     * @param person whether it is about persons and therefore never read
     */
    record FileColumn(int number, String heading, @Nullable String field, boolean person) {}

    /**
     * A row as it would become an article.
     *
     * @param line where it is, from 1; in a sheet the row
     * @param article null: it becomes none
     * @param field the field at fault; null: the row as a whole, or nothing
     * @param reason why it becomes none, a sentence
     */
    record FileRow(
            long line,
            @Nullable FileArticle article,
            @Nullable String field,
            @Nullable String reason) {}

    /** @param excerpt the first 120 characters of the text */
    record FileArticle(
            String url,
            String title,
            String excerpt,
            ArticleKind kind,
            @Nullable String origin,
            String outletHost,
            Instant publishedAt,
            @Nullable String publishedRaw,
            TimePrecision precision) {

        static FileArticle of(Article a) {
            String text = a.text();
            int end = text.codePointCount(0, text.length()) <= EXCERPT
                    ? text.length()
                    : text.offsetByCodePoints(0, EXCERPT);
            return new FileArticle(
                    a.url(),
                    a.title(),
                    text.substring(0, end),
                    Objects.requireNonNull(a.kind()),
                    a.origin(),
                    Objects.requireNonNull(a.outletHost()),
                    Objects.requireNonNull(a.publishedAt()),
                    a.publishedRaw(),
                    Objects.requireNonNull(a.precision()));
        }
    }

    static FileLook of(OpenedFile file, List<FileRow> rows) {
        Table table = file.table();
        Mapping mapping = file.mapping();
        return new FileLook(
                file.format().toString(),
                table == null ? null : table.encoding(),
                table == null || mapping == null ? List.of() : columns(table.headings(), mapping),
                file.incomplete(),
                rows);
    }

    private static List<FileColumn> columns(List<String> headings, Mapping mapping) {
        Set<String> persons = Set.copyOf(mapping.persons());
        return IntStream.range(0, headings.size())
                .mapToObj(i ->
                        new FileColumn(i + 1, headings.get(i), field(mapping, i), persons.contains(headings.get(i))))
                .toList();
    }

    private static @Nullable String field(Mapping mapping, int column) {
        return Arrays.stream(Field.values())
                .filter(f -> mapping.column(f).orElse(-1) == column)
                .map(Field::wire)
                .findFirst()
                .orElse(null);
    }
}
