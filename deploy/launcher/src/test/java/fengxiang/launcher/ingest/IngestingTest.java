package fengxiang.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.model.ArticleKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files on their way to a backend that fails in between. */
class IngestingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pauses SHORT = new Pauses(Duration.ofMillis(1), Duration.ofMillis(5), 4);

    private final TakingBackend backend = new TakingBackend();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter notes = new StringWriter();

    IngestingTest() throws IOException {}

    @AfterEach
    void stop() {
        backend.close();
    }

    private boolean ingest(InputStream in, Map<String, String> map) {
        return new Ingesting(
                        BackendApi.at(backend.address(), "token"),
                        new Ingesting.Wishes(map, ArticleKind.NEWS, false),
                        out,
                        new PrintWriter(notes, true),
                        SHORT)
                .file("f", in);
    }

    private boolean ingest(String text) {
        return ingest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private List<JsonNode> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{\"url\":\"http://a.example.cn/" + i + "\",\"title\":\"t\",\"text\":\"x\"}\n")
                .collect(Collectors.joining());
    }

    @Test
    void everyLineIsAnsweredInItsOrder() {
        assertThat(ingest(lines(3) + "\n{\"title\":\"t\"}\n")).isFalse();
        assertThat(printed()).extracting(n -> n.path("line").asInt()).containsExactly(1, 2, 3, 5);
        assertThat(printed().get(3).path("reason").asString()).isEqualTo("url is missing.");
        assertThat(printed().get(0).propertyNames()).containsExactly("line", "id", "outcome", "reason");
        assertThat(notes.toString()).contains("f: 3 created, 0 unchanged, 0 updated, 1 rejected");
    }

    @ParameterizedTest
    @EnumSource(
            value = TakingBackend.Trouble.class,
            names = {"BUSY", "BREAKS_OFF", "PROBLEM_IN_THE_MIDDLE"})
    void whatIsNotAnsweredIsSentAgainAndNothingIsDoubled(TakingBackend.Trouble trouble) {
        backend.troubles.add(trouble);
        backend.troubles.add(trouble);
        assertThat(ingest(lines(1_203))).isTrue();
        assertThat(printed())
                .extracting(n -> n.path("line").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1_203).boxed().toList());
        assertThat(backend.stored).hasSize(1_203);
    }

    @Test
    void aRefusalStopsWithoutSendingOnAndOn() {
        backend.troubles.add(TakingBackend.Trouble.FORBIDDEN);
        assertThat(ingest(lines(3))).isFalse();
        assertThat(backend.requests).hasSize(1);
        assertThat(notes.toString()).contains("not now");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aBackendThatIsAwayIsAskedForAWhileAndThenLeft() {
        backend.close();
        assertThat(ingest(lines(3))).isFalse();
        assertThat(notes.toString()).contains("does not answer", "the same command again");
    }

    @Test
    void tablesAreDeliveredAsArticlesWithTheirLines() {
        String csv = "标题,正文,链接,作者\n题,\"文\n二\",http://a.example.cn/1,张三\n题,,http://a.example.cn/2,李四\n";
        assertThat(ingest(csv)).isFalse();
        assertThat(printed()).extracting(n -> n.path("line").asInt()).containsExactly(2, 4);
        assertThat(printed().get(1).path("reason").asString()).isEqualTo("text is missing.");
        assertThat(backend.stored).containsExactly("http://a.example.cn/1");
        assertThat(notes.toString()).contains("never read: 作者");
    }

    @Test
    void whatComesInIsOneImportOfTheBackend() {
        ingest("标题,正文,链接\n题,文,http://a.example.cn/1\n");
        assertThat(backend.requests).containsExactly("/api/ingest/articles?batch=b1");
        assertThat(backend.records).hasSize(2);
        assertThat(backend.records.poll())
                .startsWith("/api/batches ")
                .contains("\"file\":\"f\"", "\"format\":\"csv\"", "title=标题");
        assertThat(backend.records.poll()).isEqualTo("/api/batches/b1/end {}");
        assertThat(notes.toString()).contains("import b1");
    }

    @Test
    void anImportThatIsRefusedHalfwayIsEndedWithTheReason() {
        backend.troubles.add(TakingBackend.Trouble.FORBIDDEN);
        ingest(lines(3));
        assertThat(backend.records).last().asString().contains("/api/batches/b1/end", "stoppedBy", "not now");
        backend.records.clear();
        ingest("标题,正文,链接\n题,,http://a.example.cn/1\n");
        assertThat(backend.records).as("nothing came in").isEmpty();
    }

    @Test
    void aTableWithoutKnownHeadingsSaysWhatItHas() {
        assertThat(ingest("a,b\n1,2\n")).isFalse();
        assertThat(notes.toString()).contains("a, b", "--map");
        assertThat(ingest(new ByteArrayInputStream("a\n1\n".getBytes(StandardCharsets.UTF_8)), Map.of("x", "a")))
                .isFalse();
        assertThat(notes.toString()).contains("no field x");
    }

    @Test
    void aLineOfAGigabyteIsRefusedAloneInBoundedMemory() {
        InputStream huge = new InputStream() {
            private final byte[] after = ("\n" + lines(1)).getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                long position = at++;
                if (position == 0) {
                    return '{';
                }
                return position < 1L << 30 ? 'a' : next(position - (1L << 30));
            }

            private int next(long position) {
                return position < after.length ? after[(int) position] & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int first = read();
                if (first < 0) {
                    return -1;
                }
                bytes[offset] = (byte) first;
                int n = 1;
                for (int b; n < length && (b = read()) >= 0; n++) {
                    bytes[offset + n] = (byte) b;
                }
                return n;
            }
        };
        assertThat(ingest(huge, Map.of())).isFalse();
        assertThat(printed()).extracting(n -> n.path("outcome").asString()).containsExactly("rejected", "created");
        assertThat(printed().get(0).path("reason").asString()).contains("1073741824 bytes");
    }
}
