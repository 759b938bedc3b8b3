package fengxiang.crawler.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what was acknowledged nothing stays on disk, so that what is erased is in no spool. */
class SpoolForgetsTest {

    @TempDir
    private Path directory;

    private static SpooledArticle article(String text) {
        return Spooled.article(text.hashCode(), text);
    }

    private String onDisk() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(SpoolForgetsTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Spool.Batch batch) {
        return batch.articles().stream().map(a -> a.article().text()).toList();
    }

    private static void acknowledge(Spool spool, int count) throws IOException {
        spool.acknowledge(Objects.requireNonNull(spool.next(100, 1 << 20, 1)), count);
    }

    @Test
    void keepsNothingOfWhatWasAcknowledged() throws IOException {
        try (Spool spool = Spool.open(directory, 1 << 20)) {
            spool.append(article("第一篇的正文"));
            spool.append(article("第二篇的正文"));
            acknowledge(spool, 1);
            assertThat(onDisk()).contains("第二篇的正文");
            acknowledge(spool, 1);
            assertThat(onDisk()).isEmpty();
            assertThat(spool.unread()).isZero();
        }
    }

    @Test
    void goesOnInAFileThatWasEmptied() throws IOException {
        try (Spool spool = Spool.open(directory, 1 << 20)) {
            for (int i = 0; i < 50; i++) {
                spool.append(article("正文" + i));
                spool.append(article("续文" + i));
                Spool.Batch batch = Objects.requireNonNull(spool.next(100, 1 << 20, 1));
                assertThat(texts(batch)).containsExactly("正文" + i, "续文" + i);
                spool.acknowledge(batch, 2);
            }
            spool.append(article("留下的正文"));
        }
        try (Spool again = Spool.open(directory, 1 << 20)) {
            assertThat(texts(Objects.requireNonNull(again.next(100, 1 << 20, 1))))
                    .containsExactly("留下的正文");
        }
    }

    @Test
    void losesNothingThatArrivesWhileABatchIsOnItsWay() throws IOException {
        try (Spool spool = Spool.open(directory, 1 << 20)) {
            spool.append(article("先到的"));
            Spool.Batch onItsWay = Objects.requireNonNull(spool.next(100, 1 << 20, 1));
            spool.append(article("后到的"));
            spool.acknowledge(onItsWay, 1);
            assertThat(texts(Objects.requireNonNull(spool.next(100, 1 << 20, 1))))
                    .containsExactly("后到的");
            acknowledge(spool, 1);
            assertThat(onDisk()).isEmpty();
        }
    }
}
