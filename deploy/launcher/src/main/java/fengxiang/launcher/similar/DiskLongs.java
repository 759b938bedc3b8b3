package fengxiang.launcher.similar;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Numbers in a file, all 0 at first, as many as are asked for. The file has no name: it ends with the process. */
final class DiskLongs implements Closeable {

    /** Eight megabytes. */
    private static final int CHUNK = 1 << 20;

    private final FileChannel channel;
    private final List<LongBuffer> chunks = new ArrayList<>();

    private DiskLongs(FileChannel channel) {
        this.channel = channel;
    }

    static DiskLongs in(Path directory) {
        try {
            return new DiskLongs(Nameless.file(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long get(long index) {
        return chunk(index).get((int) (index % CHUNK));
    }

    void set(long index, long value) {
        chunk(index).put((int) (index % CHUNK), value);
    }

    private LongBuffer chunk(long index) {
        int number = Math.toIntExact(index / CHUNK);
        while (number >= chunks.size()) {
            chunks.add(nextChunk());
        }
        return chunks.get(number);
    }

    /** Writes before it maps: a full disk is an exception here, and the end of the process where memory is written. */
    private LongBuffer nextChunk() {
        long begin = (long) chunks.size() * CHUNK * Long.BYTES;
        ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
        try {
            for (long at = begin; at < begin + (long) CHUNK * Long.BYTES; at += zeros.capacity()) {
                zeros.clear();
                while (zeros.hasRemaining()) {
                    channel.write(zeros, at + zeros.position());
                }
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, begin, (long) CHUNK * Long.BYTES)
                    .asLongBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
