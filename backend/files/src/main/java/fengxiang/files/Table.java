package fengxiang.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with columns. Rows are read one by one; only one is in memory. */
public interface Table extends Closeable {

    /** More columns than any export has. */
    int MOST_COLUMNS = 500;

    /** Characters of the longest cell that is taken. */
    int LONGEST_CELL = 4 << 20;

    /** The first line that is not blank. */
    List<String> headings();

    /** Character set of its bytes; null: the format says it itself. */
    @Nullable
    String encoding();

    /**
     * The next row that is not blank; null at the end.
     *
     * @throws FileFaultException where the file cannot be read on
     */
    @Nullable
    Row next() throws IOException;
}
