package fengxiang.crawler.spool;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file of the spool. Not safe for use by several threads. */
final class Segment {

    /** A line and where the next one begins; {@code article} null: damaged. */
    record Item(@Nullable SpooledArticle article, long end) {}

    private final Path file;
    private @Nullable FileChannel out;
    private long length;
    private long read;

    private Segment(Path file, @Nullable FileChannel out, long length) {
        this.file = file;
        this.out = out;
        this.length = length;
    }

    /** A file that an earlier process left behind. */
    static Segment left(Path file) throws IOException {
        return new Segment(file, null, Files.size(file));
    }

    static Segment create(Path file) throws IOException {
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
        return new Segment(file, out, 0);
    }

    /** Appends without forcing it to disk. After a failure nothing of it counts. */
    FileChannel append(byte[] line) throws IOException {
        FileChannel channel = Objects.requireNonNull(out, "the segment is closed");
        ByteBuffer buffer = ByteBuffer.wrap(line);
        long at = length;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
        length = at;
        return channel;
    }

    /** The next lines, at least one if there is any; they stay until {@link #advance}. */
    List<Item> next(int lines, int bytes) throws IOException {
        List<Item> items = new ArrayList<>();
        try (FileChannel in = FileChannel.open(file);
                InputStream buffered = new BufferedInputStream(Channels.newInputStream(in.position(read)), 1 << 16)) {
            long at = read;
            while (items.size() < lines && at < length && at - read < bytes) {
                byte[] line = line(buffered, length - at);
                boolean whole = line.length > 0 && line[line.length - 1] == '\n';
                at += line.length;
                items.add(new Item(whole ? SpoolLine.read(Arrays.copyOf(line, line.length - 1)) : null, at));
            }
        }
        return items;
    }

    void advance(long end) {
        read = Math.max(read, end);
    }

    long length() {
        return length;
    }

    long unread() {
        return length - read;
    }

    boolean isOpen() {
        return out != null;
    }

    /** Forgets lines that are all read, and stays in use. */
    void empty() throws IOException {
        if (length > 0 && out != null) {
            out.truncate(0);
            length = 0;
            read = 0;
        }
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    void close() throws IOException {
        FileChannel channel = out;
        out = null;
        if (channel != null) {
            channel.force(false);
            channel.close();
        }
    }

    private static byte[] line(InputStream in, long most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        for (long n = 0; n < most; n++) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }
}
