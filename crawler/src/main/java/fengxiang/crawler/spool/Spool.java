package fengxiang.crawler.spool;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A queue of articles in files of one directory; appended to by many threads, taken from by one. */
public final class Spool implements AutoCloseable {

    /** Some articles in their order, and how far an acknowledgement of them moves the queue. */
    public static final class Batch {
        private final Segment segment;
        private final List<SpooledArticle> articles = new ArrayList<>();
        private final List<Long> ends = new ArrayList<>();

        private Batch(Segment segment) {
            this.segment = segment;
        }

        /** Never empty. */
        public List<SpooledArticle> articles() {
            return articles;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final String SUFFIX = ".jsonl";
    private static final long SEGMENT_BYTES = 4 << 20;

    private final Path directory;
    private final long limit;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final List<Segment> left = new ArrayList<>();
    private long sequence;

    private Spool(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /**
     * Opens a directory, with what an earlier process left there.
     *
     * @param limit bytes over which {@link #isFull} asks to pause
     */
    public static Spool open(Path directory, long limit) throws IOException {
        Files.createDirectories(directory);
        Spool spool = new Spool(directory, limit);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                spool.adopt(file);
            }
        }
        return spool;
    }

    /** Appends durably: when this returns, a kill or a loss of power loses nothing. */
    public void append(SpooledArticle article) throws IOException {
        byte[] line = SpoolLine.write(article);
        FileChannel channel;
        synchronized (this) {
            Segment last = segments.peekLast();
            if (last == null || !last.isOpen() || last.length() > SEGMENT_BYTES) {
                last = begin(last);
            }
            channel = last.append(line);
            notifyAll();
        }
        force(channel);
    }

    /** The next articles, or null when there is none after the wait. */
    public synchronized @Nullable Batch next(int most, int bytes, long waitMillis) throws IOException {
        if (unread() == 0) {
            try {
                wait(Math.max(1, waitMillis));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Batch batch = null;
        while (batch == null && unread() > 0) {
            Segment first = segments.getFirst();
            if (first.unread() > 0) {
                batch = batch(first, most, bytes);
            } else if (drop(first)) {
                segments.removeFirst();
            }
        }
        return batch;
    }

    /** The first {@code count} articles of the batch are done with. */
    public synchronized void acknowledge(Batch batch, int count) throws IOException {
        if (count > 0) {
            batch.segment.advance(batch.ends.get(count - 1));
        }
        if (batch.segment == segments.peekFirst() && batch.segment.unread() == 0 && drop(batch.segment)) {
            segments.removeFirst();
        }
    }

    /** Bytes that wait for acknowledgement. */
    public synchronized long unread() {
        return segments.stream().mapToLong(Segment::unread).sum();
    }

    /** Whether anything waits that an earlier process left. */
    public synchronized boolean holdsLeftovers() {
        return segments.stream().anyMatch(segment -> left.contains(segment) && segment.unread() > 0);
    }

    /** True when no more should be fetched until the backend has taken some. */
    public boolean isFull() {
        return unread() > limit;
    }

    @Override
    public synchronized void close() throws IOException {
        for (Segment segment : segments) {
            if (segment.unread() == 0) {
                segment.delete();
            } else {
                segment.close();
            }
        }
        segments.clear();
    }

    /**
     * Nothing stays of what was acknowledged: files that are read to the end are deleted, the one in use is emptied.
     */
    private static boolean drop(Segment segment) throws IOException {
        boolean droppable = !segment.isOpen();
        if (droppable) {
            segment.delete();
        } else {
            segment.empty();
        }
        return droppable;
    }

    private @Nullable Batch batch(Segment segment, int most, int bytes) throws IOException {
        Batch batch = new Batch(segment);
        long damaged = 0;
        for (Segment.Item item : segment.next(most, bytes)) {
            if (item.article() == null) {
                damaged++;
                if (batch.ends.isEmpty()) {
                    segment.advance(item.end());
                } else {
                    batch.ends.set(batch.ends.size() - 1, item.end());
                }
            } else {
                batch.articles.add(item.article());
                batch.ends.add(item.end());
            }
        }
        if (damaged > 0) {
            LOG.warn("{} torn lines in the spool were dropped; their addresses come again", damaged);
        }
        return batch.articles.isEmpty() ? null : batch;
    }

    private Segment begin(@Nullable Segment last) throws IOException {
        if (last != null) {
            last.close();
        }
        Segment next = Segment.create(directory.resolve(String.format(Locale.ROOT, "%012d%s", ++sequence, SUFFIX)));
        segments.addLast(next);
        return next;
    }

    private void adopt(Path file) throws IOException {
        String name = file.getFileName().toString();
        sequence = Math.max(sequence, Long.parseLong(name.substring(0, name.length() - SUFFIX.length())));
        Segment found = Segment.left(file);
        segments.addLast(found);
        left.add(found);
    }

    private static void force(FileChannel channel) throws IOException {
        try {
            channel.force(false);
        } catch (ClosedChannelException e) {
            // Closed by a later append that began the next file: closing does not lose what was written.
            LOG.debug("segment closed while it was forced");
        }
    }
}
