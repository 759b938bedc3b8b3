package fengxiang.launcher.ingest;

import fengxiang.crawler.warc.WarcPages;
import fengxiang.files.ArticleFile;
import fengxiang.files.Drafts;
import fengxiang.files.LineReader;
import fengxiang.files.Mapping;
import fengxiang.files.Row;
import fengxiang.files.Table;
import fengxiang.model.ArticleKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a file, one after another; only one is in memory. */
interface Items extends Closeable {

    /** Bytes of the longest line; the backend takes none that is longer. */
    long LONGEST_LINE = 10L << 20;

    /** The next one; null at the end. */
    @Nullable
    Item next() throws IOException;

    /** Which column is which field, {@code title=标题}; empty for formats without columns. */
    default List<String> columns() {
        return List.of();
    }

    /**
     * Opens what the file turns out to be.
     *
     * @param map columns that a person named, by field
     * @param notes for what a person should know of the file
     */
    static Items of(ArticleFile file, Map<String, String> map, ArticleKind kind, PrintWriter notes) throws IOException {
        return switch (file.format()) {
            case JSONL -> lines(new LineReader(file.bytes(), LONGEST_LINE, Long.MAX_VALUE));
            case CSV, XLSX -> rows(file.table(), map, kind, notes);
            case WARC -> pages(new WarcPages(file.bytes(), kind, Clock.systemUTC()), notes);
        };
    }

    private static Items lines(LineReader lines) {
        return new Items() {
            @Override
            public @Nullable Item next() throws IOException {
                LineReader.Line line = lines.next();
                while (line != null && line.isBlank()) {
                    line = lines.next();
                }
                if (line == null) {
                    return null;
                }
                return line.tooLong()
                        ? Item.refused(
                                line.number(),
                                "The line has " + line.length() + " bytes; at most " + LONGEST_LINE + " are taken.")
                        : new Item(line.number(), line.bytes(), null, null);
            }

            @Override
            public void close() {}
        };
    }

    private static Items rows(Table table, Map<String, String> map, ArticleKind kind, PrintWriter notes) {
        Mapping mapping = Mapping.guess(table.headings()).with(map);
        mapping.incomplete().ifPresent(why -> {
            throw new NotReadableException(why + " For example --map title=#1.");
        });
        tell(notes, "columns about persons, never read: ", mapping.persons());
        tell(notes, "columns not used: ", mapping.unused());
        Drafts drafts = new Drafts(mapping, kind);
        return new Items() {
            @Override
            public @Nullable Item next() throws IOException {
                Row row = table.next();
                return row == null ? null : Item.of(drafts.of(row));
            }

            @Override
            public List<String> columns() {
                return mapping.columns();
            }

            @Override
            public void close() throws IOException {
                table.close();
            }
        };
    }

    private static void tell(PrintWriter notes, String what, List<String> headings) {
        if (!headings.isEmpty()) {
            notes.println(what + String.join(", ", headings));
        }
    }

    private static Items pages(WarcPages pages, PrintWriter notes) {
        return new Items() {
            @Override
            public @Nullable Item next() throws IOException {
                WarcPages.Page page = pages.next();
                if (page == null) {
                    notes.println("records that are no pages: " + pages.passedOver());
                    return null;
                }
                return page.article() == null
                        ? Item.refused(page.record(), "no article: " + page.reason())
                        : Item.of(page.record(), page.article());
            }

            @Override
            public void close() throws IOException {
                pages.close();
            }
        };
    }
}
