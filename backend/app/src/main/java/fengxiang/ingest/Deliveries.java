package fengxiang.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is delivered, one by one; only one is in memory. */
interface Deliveries extends Closeable {

    /**
     * The next one; null at the end.
     *
     * @throws fengxiang.files.FileFaultException where a file cannot be read on
     */
    @Nullable
    Delivered next() throws IOException;

    @Override
    default void close() throws IOException {}
}
