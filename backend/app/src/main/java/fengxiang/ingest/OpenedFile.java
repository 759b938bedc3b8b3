package fengxiang.ingest;

import fengxiang.files.ArticleFile;
import fengxiang.files.Drafts;
import fengxiang.files.FileFaultException;
import fengxiang.files.FileFormat;
import fengxiang.files.LineReader;
import fengxiang.files.Mapping;
import fengxiang.files.MappingException;
import fengxiang.files.Row;
import fengxiang.files.Table;
import fengxiang.model.Article;
import fengxiang.platform.InvalidFieldException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file whose form is known, before its first row. */
final class OpenedFile implements Deliveries {

    private final ArticleFile file;
    private final @Nullable Table table;
    private final @Nullable Mapping mapping;
    private final Deliveries content;

    private OpenedFile(ArticleFile file, @Nullable Table table, @Nullable Mapping mapping, Deliveries content) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        this.content = content;
    }

    /**
     * Opens it.
     *
     * @param lines reads lines of JSON
     * @throws fengxiang.files.FileFaultException when it is nothing that articles come in
     * @throws InvalidFieldException when a column is wanted that there is not
     */
    static OpenedFile of(InputStream in, FileWishes wishes, long longestLine, Function<LineReader, Deliveries> lines)
            throws IOException {
        ArticleFile file = opened(in);
        if (file.format() == FileFormat.WARC) {
            throw IngestProblem.archive();
        } else if (!file.format().isTable()) {
            LineReader reader = new LineReader(file.bytes(), longestLine, Long.MAX_VALUE);
            return new OpenedFile(file, null, null, lines.apply(reader));
        }
        Table table = file.table();
        try {
            Mapping mapping = Mapping.guess(table.headings()).with(wishes.map());
            Drafts drafts = new Drafts(mapping, wishes.kind());
            return new OpenedFile(file, table, mapping, () -> row(table.next(), drafts));
        } catch (MappingException e) {
            table.close();
            throw new InvalidFieldException("map", String.valueOf(e.getMessage()), null);
        }
    }

    private static ArticleFile opened(InputStream in) throws IOException {
        try {
            return ArticleFile.open(in);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private static FileFaultException damaged(IOException e) {
        return new FileFaultException("The file is damaged or ends in the middle.", e);
    }

    private static @Nullable Delivered row(@Nullable Row row, Drafts drafts) {
        if (row == null) {
            return null;
        }
        var draft = drafts.of(row);
        Article article = draft.article();
        return article == null
                ? Delivered.refused(draft.line(), draft.field(), draft.reason())
                : Delivered.of(
                        draft.line(),
                        article,
                        3L * String.valueOf(article.text()).length());
    }

    FileFormat format() {
        return file.format();
    }

    @Nullable
    Table table() {
        return table;
    }

    @Nullable
    Mapping mapping() {
        return mapping;
    }

    /** Why no article can come of any row; null: some can. */
    @Nullable
    String incomplete() {
        return mapping == null ? null : mapping.incomplete().orElse(null);
    }

    /** @throws InvalidFieldException when no article can come of any row */
    OpenedFile demandComplete() {
        String why = incomplete();
        if (why != null) {
            throw new InvalidFieldException("map", why, null);
        }
        return this;
    }

    /** {@code title=标题}, for each field that has a column. */
    List<String> columns() {
        return mapping == null ? List.of() : mapping.columns();
    }

    @Override
    public @Nullable Delivered next() throws IOException {
        try {
            return content.next();
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
        file.close();
    }
}
