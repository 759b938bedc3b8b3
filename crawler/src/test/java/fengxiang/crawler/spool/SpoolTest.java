package fengxiang.crawler.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final long LIMIT = 1 << 20;

    @TempDir
    Path directory;

    private Spool open() throws IOException {
        return Spool.open(directory, LIMIT);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static List<String> titles(Spool spool) throws IOException {
        List<String> titles = new ArrayList<>();
        for (Spool.Batch batch = spool.next(3, 1 << 20, 1); batch != null; batch = spool.next(3, 1 << 20, 1)) {
            batch.articles().forEach(a -> titles.add(a.article().title()));
            spool.acknowledge(batch, batch.articles().size());
        }
        return titles;
    }

    private static <T> T some(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Test
    void givesArticlesOutInTheirOrderUntilTheyAreAcknowledged() throws Exception {
        try (Spool spool = open()) {
            for (int i = 0; i < 5; i++) {
                spool.append(Spooled.article(i, "正文"));
            }
            Spool.Batch first = some(spool.next(3, 1 << 20, 1));
            assertThat(first.articles()).hasSize(3);
            spool.acknowledge(first, 2);
            assertThat(titles(spool)).containsExactly("第2篇", "第3篇", "第4篇");
            assertThat(spool.unread()).isZero();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aBatchKeepsToItsBytesButIsNeverEmpty() throws Exception {
        try (Spool spool = open()) {
            spool.append(Spooled.article(0, "长".repeat(100_000)));
            spool.append(Spooled.article(1, "短"));
            assertThat(some(spool.next(100, 1_000, 1)).articles()).hasSize(1);
        }
    }

    /** Nothing is closed, as after a kill. */
    @Test
    void whatWasAppendedIsThereAfterAKill() throws Exception {
        Spool killed = open();
        for (int i = 0; i < 4; i++) {
            killed.append(Spooled.article(i, "正文"));
        }
        Spool.Batch sent = some(killed.next(2, 1 << 20, 1));
        killed.acknowledge(sent, 2);
        try (Spool spool = open()) {
            spool.append(Spooled.article(4, "正文"));
            assertThat(titles(spool)).contains("第2篇", "第3篇").endsWith("第4篇");
        }
    }

    @Test
    void aTornLastRecordIsDroppedAndNothingElse() throws Exception {
        Spool killed = open();
        for (int i = 0; i < 3; i++) {
            killed.append(Spooled.article(i, "正文"));
        }
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int cut = 1; cut < 200; cut += 7) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length - cut));
            try (Spool spool = open()) {
                spool.append(Spooled.article(9, "正文"));
                assertThat(titles(spool)).as("cut by " + cut).containsExactly("第0篇", "第1篇", "第9篇");
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void aDamagedRecordInTheMiddleIsDroppedAndNothingElse() throws Exception {
        Spool killed = open();
        for (int i = 0; i < 5; i++) {
            killed.append(Spooled.article(i, "正文"));
        }
        Path file = files().get(0);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("第1篇", "第7篇").replace("第3篇\"", "第3篇\n\""));
        assertThat(titles(open())).containsExactly("第0篇", "第2篇", "第4篇");
    }

    @Test
    void aFileOfNoughtsAsAfterALossOfPowerIsPassedOver() throws Exception {
        Files.write(directory.resolve("000000000007.jsonl"), new byte[10_000]);
        Spool spool = open();
        spool.append(Spooled.article(1, "正文"));
        assertThat(titles(spool)).containsExactly("第1篇");
        assertThat(files().get(files().size() - 1)).hasFileName("000000000008.jsonl");
    }

    @Test
    void filesThatAreAcknowledgedAreDeleted() throws Exception {
        try (Spool spool = open()) {
            for (int i = 0; i < 30; i++) {
                spool.append(Spooled.article(i, "字".repeat(150_000)));
            }
            assertThat(files()).hasSizeGreaterThan(2);
            assertThat(spool.isFull()).isTrue();
            int before = files().size();
            Spool.Batch batch = some(spool.next(15, 64 << 20, 1));
            spool.acknowledge(batch, batch.articles().size());
            assertThat(files()).hasSizeLessThan(before);
            titles(spool);
            assertThat(files())
                    .hasSizeLessThan(2)
                    .allSatisfy(inUse -> assertThat(inUse).isEmptyFile());
            assertThat(spool.isFull()).isFalse();
        }
    }

    @Test
    void otherFilesOfTheDirectoryAreLeftAlone() throws Exception {
        Files.writeString(directory.resolve("leases"), "x", StandardOpenOption.CREATE_NEW);
        try (Spool spool = open()) {
            assertThat(spool.next(1, 1, 1)).isNull();
        }
        assertThat(directory.resolve("leases")).hasContent("x");
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        List<Future<?>> appended = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (Spool spool = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                appended.add(threads.submit(() -> {
                    spool.append(Spooled.article(number, "字".repeat(20_000)));
                    return null;
                }));
            }
            while (seen.size() < 200) {
                seen.addAll(titles(spool));
            }
            for (Future<?> future : appended) {
                future.get();
            }
        }
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aRecordIsOneLineWhateverTheTextHolds() throws Exception {
        String text = "第一行\n第二行\r\n\u2028\u0000\uD83D\uDE00";
        byte[] line = SpoolLine.write(Spooled.article(1, text));
        assertThat(new String(line, StandardCharsets.UTF_8).chars().filter(c -> c == '\n'))
                .hasSize(1);
        assertThat(some(SpoolLine.read(Arrays.copyOf(line, line.length - 1)))
                        .article()
                        .text())
                .isEqualTo(text);
    }
}
