package fengxiang.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is being written: facts, then the names of the columns, then rows. Not for several threads. What was
 * written is whole only after {@link #close}, which leaves the stream itself open.
 */
public interface TableWriter extends Closeable {

    /** A line above the table, such as the question it answers and how many rows there are. */
    void fact(String name, String value) throws IOException;

    /** The names of the columns; ends the facts. */
    void columns(List<String> names) throws IOException;

    /** @param cells texts, numbers and instants (written as the time in China); null: nothing to say */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
