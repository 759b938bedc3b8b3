package fengxiang.launcher.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Items that go to the backend together. */
final class Parcel {

    /** Some hundred answers fit into the buffers of a connection, so that neither side waits for the other. */
    private static final int MOST_ITEMS = 500;

    private static final long MOST_BYTES = 8L << 20;

    private final List<Item> items = new ArrayList<>();
    private long bytes;

    void add(Item item) {
        items.add(item);
        bytes += item.json() == null ? 0 : item.json().length;
    }

    boolean isFull() {
        return items.size() >= MOST_ITEMS || bytes >= MOST_BYTES;
    }

    List<Item> items() {
        return items;
    }

    /** What is to be delivered of these items, packed. */
    static byte[] packed(List<Item> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (Item item : items) {
                if (item.json() != null) {
                    out.write(item.json());
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
