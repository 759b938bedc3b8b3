package fengxiang.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.Killed;
import fengxiang.MovedClockTest;
import fengxiang.Repeated;
import fengxiang.TestOwner;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.model.Hashes;
import fengxiang.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file store on the real server. */
@MovedClockTest
class BlobsTest {

    @Autowired
    private TestOwner owner;

    @Autowired
    private Blobs blobs;

    @Autowired
    private BlobStore store;

    @Autowired
    private BlobSweep sweep;

    @Autowired
    private Elastic elastic;

    @Autowired
    private BulkWriter bulk;

    @Autowired
    private Indices indices;

    @Autowired
    private MovableClock clock;

    /** A text that begins with its name; no two names give the same bytes. */
    private static byte[] file(String name, int size) {
        byte[] bytes = new byte[size];
        Random random = new Random(name.hashCode());
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(26));
        }
        byte[] head = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, size));
        return bytes;
    }

    private Blob put(byte[] bytes) throws IOException {
        return blobs.put(new ByteArrayInputStream(bytes));
    }

    private byte[] read(String id) throws IOException {
        try (InputStream in = blobs.open(id).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    /** What is a day old has been visible for long; the clock goes forward quicker than Elasticsearch shows things. */
    private void later(Duration by) {
        documents();
        clock.advance(by);
    }

    private long documents() {
        String alias = indices.alias(BlobIndex.BLOBS);
        var unused = elastic.call("refresh", c -> c.indices().refresh(r -> r.index(alias)));
        return elastic.call("count", c -> c.count(n -> n.index(alias))).count();
    }

    @Test
    void givesBackWhatWasStoredUnderItsHash() throws IOException {
        for (int size : new int[] {100, Chunk.SIZE - 1, Chunk.SIZE, Chunk.SIZE + 1, 3 * Chunk.SIZE, 5_000_000}) {
            byte[] bytes = file("size" + size, size);
            Blob blob = put(bytes);
            assertThat(blob.id()).isEqualTo(Hashes.sha256(bytes));
            assertThat(blob.size()).isEqualTo(size);
            assertThat(blob.type()).isEqualTo(BlobType.TEXT);
            assertThat(read(blob.id())).isEqualTo(bytes);
        }
        assertThat(blobs.find("0".repeat(64))).isEmpty();
        assertThat(blobs.open("0".repeat(64))).isEmpty();
    }

    @Test
    void storesTheSameBytesOnceHoweverOftenAndFromHoweverManyTheyCome() throws Exception {
        byte[] bytes = file("race", 2 * Chunk.SIZE + 7);
        put(file("so that the index exists", 10));
        long before = documents();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Blob> task = () -> put(bytes);
            for (Future<Blob> f : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(f.get().id()).isEqualTo(Hashes.sha256(bytes));
            }
        }
        assertThat(put(bytes).id()).isEqualTo(Hashes.sha256(bytes));
        assertThat(documents() - before).as("a manifest and three chunks").isEqualTo(4);
        assertThat(read(Hashes.sha256(bytes))).isEqualTo(bytes);
    }

    @Test
    void storesManySmallFilesTogether() throws IOException {
        List<byte[]> files =
                List.of(file("small1", 1000), file("small2", 2000), file("small1", 1000), file("small3", Chunk.SIZE));
        List<Blob> stored = blobs.putSmall(files);
        for (int i = 0; i < files.size(); i++) {
            assertThat(stored.get(i).id()).isEqualTo(Hashes.sha256(files.get(i)));
            assertThat(read(stored.get(i).id())).isEqualTo(files.get(i));
        }
        assertThat(blobs.putSmall(files))
                .extracting(Blob::id)
                .isEqualTo(stored.stream().map(Blob::id).toList());
    }

    @Test
    void refusesWhatIsTooLargeAndLeavesNothingOfIt() throws IOException {
        put(file("before the large", 10));
        long before = documents();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        assertThatThrownBy(() -> blobs.put(endless))
                .isInstanceOfSatisfying(
                        BlobException.class, e -> assertThat(e.type()).isEqualTo("file-too-large"));
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void refusesTypesThatAreNotTaken() {
        assertThatThrownBy(() -> put(new byte[] {'M', 'Z', 0, 1, 2}))
                .isInstanceOfSatisfying(
                        BlobException.class, e -> assertThat(e.type()).isEqualTo("file-type-refused"));
        assertThatThrownBy(() -> put(new byte[0])).isInstanceOf(BlobException.class);
    }

    @Test
    void undoesAnUploadThatBreaksOffBetweenChunks() throws IOException {
        put(file("before the break", 10));
        long before = documents();
        byte[] bytes = file("broken off", 3 * Chunk.SIZE);
        assertThatThrownBy(
                        () -> blobs.put(new Breaking(bytes, 2 * Chunk.SIZE + 5, new IOException("connection reset"))))
                .isInstanceOf(IOException.class);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void undoesWhatAKilledBackendLeftBetweenChunksAndTakesTheFileAnew() throws IOException {
        put(file("before the kill", 10));
        Set<String> before = uploads();
        byte[] bytes = file("killed", 3 * Chunk.SIZE);
        assertThatThrownBy(() -> blobs.put(new Breaking(bytes, 2 * Chunk.SIZE + 5, new Killed())))
                .isInstanceOf(Killed.class);
        Set<String> left = uploads();
        left.removeAll(before);
        assertThat(left).as("an upload that nobody cleaned up after").hasSize(1);
        String broken = left.iterator().next();
        assertThat(blobs.find(Hashes.sha256(bytes))).isEmpty();
        owner.name(put(bytes).id());
        later(BlobSweep.GRACE.plus(Duration.ofMinutes(1)));
        Repeated.until(() -> !uploads().contains(broken), sweep::sweep);
        assertThat(read(Hashes.sha256(bytes))).isEqualTo(bytes);
    }

    /** The names of all uploads of which anything is stored. */
    private Set<String> uploads() {
        documents();
        return elastic
                .call(
                        "list uploads",
                        c -> c.search(
                                s -> s.index(indices.alias(BlobIndex.BLOBS))
                                        .size(1_000)
                                        .source(f -> f.filter(i -> i.includes("upload"))),
                                BrokenUploads.ChunkName.class))
                .hits()
                .hits()
                .stream()
                .map(h -> Objects.requireNonNull(h.source()).upload())
                .collect(Collectors.toSet());
    }

    @Test
    void keepsNothingThatNobodyNamesForLongerThanADay() throws IOException {
        Blob named = put(file("named", 700_000));
        Blob unnamed = put(file("unnamed", 700_000));
        owner.name(named.id());
        later(BlobSweep.GRACE.minus(Duration.ofMinutes(5)));
        sweep.sweep();
        assertThat(blobs.find(unnamed.id())).as("may still be named").isPresent();
        later(Duration.ofMinutes(10));
        Blob young = put(file("young", 100));
        Repeated.until(() -> blobs.find(unnamed.id()).isEmpty(), sweep::sweep);
        assertThat(blobs.find(young.id())).isPresent();
        assertThat(read(named.id())).isEqualTo(file("named", 700_000));
    }

    @Test
    void sparesAFileThatIsHandedInAgain() throws IOException {
        Blob blob = put(file("again", 100));
        later(BlobSweep.GRACE.plus(Duration.ofMinutes(1)));
        put(file("again", 100));
        sweep.sweep();
        assertThat(blobs.find(blob.id())).isPresent();
    }

    @Test
    void releasesAtOnceWhatNobodyNames() throws IOException {
        Blob free = put(file("free", 600_000));
        Blob taken = put(file("taken", 600_000));
        owner.name(taken.id());
        blobs.release(List.of(free.id(), taken.id()));
        assertThat(blobs.find(free.id())).isEmpty();
        assertThat(read(taken.id())).hasSize(600_000);
    }

    @Test
    void findsADamagedFileOutBeforeItIsComplete() throws IOException {
        Blob blob = put(file("damaged", Chunk.SIZE + 100));
        BlobStore.Found found =
                Objects.requireNonNull(store.find(List.of(blob.id())).get(blob.id()));
        byte[] other = file("other", 100);
        Chunk forged = new Chunk(Chunk.ENTRY, found.manifest().upload(), 1, clock.instant(), other);
        var unused = bulk.write(
                "damage",
                List.of(Write.index(found.index(), Chunk.id(found.manifest().upload(), 1), forged)));
        try (InputStream in = blobs.open(blob.id()).orElseThrow()) {
            assertThat(in.readNBytes(Chunk.SIZE)).hasSize(Chunk.SIZE);
            assertThatThrownBy(in::read)
                    .isInstanceOfSatisfying(
                            BlobException.class, e -> assertThat(e.type()).isEqualTo("file-damaged"));
        }
    }

    /** Ends in a failure after some bytes. */
    private static final class Breaking extends InputStream {

        private final InputStream bytes;
        private final Throwable failure;
        private int left;

        Breaking(byte[] bytes, int good, Throwable failure) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.left = good;
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                if (failure instanceof IOException broken) {
                    throw broken;
                }
                throw (Error) failure;
            }
            int read = bytes.read(buffer, offset, Math.min(length, left));
            left -= read;
            return read;
        }
    }
}
