package fengxiang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.Killed;
import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.TestHold;
import fengxiang.Visitor;
import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.article.Articles;
import fengxiang.model.Hashes;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Batches of programs that send the lines themselves, and what is left of one whose backend died. */
@MovedClockTest
class BatchTest {

    private static final Actor OFFICE = Actor.person("wang", "王", Set.of(Role.OFFICE));

    @LocalServerPort
    private int port;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchSweep sweep;

    @Autowired
    private Articles articles;

    @Autowired
    private TestHold hold;

    @Autowired
    private MovableClock clock;

    private String begin() {
        return Visitor.withToken(port, ServerTest.CRAWLER)
                .post("/api/batches", Map.of("file", "C:\\\\台账\\\\13912345678.warc", "format", "warc"))
                .json()
                .path("id")
                .asString("");
    }

    private Visitor.Answer send(String batch, String name, int count) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{\"url\":\"" + url(name, i) + "\",\"title\":\"题" + i + "\",\"text\":\"文。\"}")
                .collect(Collectors.joining("\n"));
        return Visitor.withToken(port, ServerTest.CRAWLER).post("/api/ingest/articles?batch=" + batch, lines);
    }

    private static String url(String name, int i) {
        return "http://batch.example.cn/" + name + "/" + i;
    }

    private static String id(String name, int i) {
        return Hashes.articleId(url(name, i));
    }

    private Visitor.Answer undo(String batch) {
        return Visitor.operator(port).post("/api/batches/" + batch + "/undo", Map.of());
    }

    @Test
    void aProgramsBatchIsListedAndUndone() {
        String batch = begin();
        send(batch, "whole", 3);
        send(batch, "whole", 4);
        JsonNode ended = Visitor.withToken(port, ServerTest.CRAWLER)
                .post("/api/batches/" + batch + "/end", Map.of())
                .json();
        assertThat(ended.path("state").asString()).isEqualTo("done");
        assertThat(ended.path("counts").toString())
                .isEqualTo("{\"created\":4,\"updated\":0,\"duplicate\":3,\"rejected\":0}");
        assertThat(ended.path("file").asString()).endsWith(".warc").doesNotContain("13912345678", "台账");
        Visitor monitor = Visitor.newUser(port, "batch-monitor", "monitor");
        assertThat(monitor.get("/api/batches").json().path("items").toString()).contains(batch);
        assertThat(monitor.post("/api/batches/" + batch + "/undo", Map.of()).status())
                .isEqualTo(403);
        assertThat(send(batch, "whole", 5).problem()).isEqualTo("batch-closed");
        assertThat(undo(batch).status()).isEqualTo(202);
        sweep.sweep();
        Batch undone = batches.find(batch);
        assertThat(undone.state()).isEqualTo(BatchState.UNDONE);
        assertThat(undone.undo()).extracting(Batch.Undo::from, Batch.Undo::kept).containsExactly(4L, 0L);
        assertThat(articles.exists(id("whole", 1))).isFalse();
        assertThat(undo("nothing").status()).isEqualTo(404);
    }

    /** The backend died between the part that it stored and the note of it, and nobody went on. */
    @Test
    void anImportThatStandsStillIsInterruptedCountedAndCanBeUndone() {
        String batch = begin();
        send(batch, "died", 2);
        articles.store(List.of(), batch);
        sweep.sweep();
        assertThat(batches.find(batch).state()).isEqualTo(BatchState.RUNNING);
        clock.advance(BatchSweep.STILL.plusSeconds(1));
        sweep.sweep();
        assertThat(batches.find(batch).state()).isEqualTo(BatchState.INTERRUPTED);
        assertThat(batches.find(batch).counts().created()).isEqualTo(2);
        send(batch, "died", 3);
        assertThat(batches.find(batch).state()).as("a sender that comes back").isEqualTo(BatchState.RUNNING);
        undo(batch);
        assertThat(send(batch, "died", 4).problem()).isEqualTo("batch-closed");
        sweep.sweep();
        assertThat(batches.find(batch).state()).isEqualTo(BatchState.UNDONE);
        assertThat(IntStream.rangeClosed(1, 4).filter(i -> articles.exists(id("died", i))))
                .isEmpty();
    }

    @Test
    void anUndoingThatDiesIsFinishedByTheNextSweep() {
        String batch = begin();
        send(batch, "undying", 5);
        hold.hold(id("undying", 2), "An incident needs it.");
        undo(batch);
        hold.die();
        assertThatThrownBy(sweep::sweep).isInstanceOf(Killed.class);
        assertThat(batches.find(batch).state()).isEqualTo(BatchState.UNDOING);
        assertThat(articles.exists(id("undying", 1))).isTrue();
        sweep.sweep();
        Batch undone = batches.find(batch);
        assertThat(undone.state()).isEqualTo(BatchState.UNDONE);
        assertThat(undone.undo()).extracting(Batch.Undo::from, Batch.Undo::kept).containsExactly(5L, 1L);
        assertThat(articles.exists(id("undying", 1))).isFalse();
        assertThat(articles.exists(id("undying", 2))).isTrue();
        hold.letGo(id("undying", 2));
        undo(batch);
        sweep.sweep();
        assertThat(batches.find(batch).undo())
                .extracting(Batch.Undo::from, Batch.Undo::kept)
                .containsExactly(5L, 0L);
    }

    /** A part that was under way while the batch was undone. */
    @Test
    void whatComesLateIsTakenBackToo() {
        Batch batch = batches.begin("a.csv", "csv", List.of("title=标题"), OFFICE);
        undo(batch.id());
        sweep.sweep();
        assertThat(batches.find(batch.id()).state()).isEqualTo(BatchState.UNDONE);
        String late = begin();
        send(late, "late", 1);
        assertThatThrownBy(() -> batches.moved(batch.id(), BatchCounts.NONE, List.of()))
                .isInstanceOf(BatchClosedException.class);
        undo(late);
        sweep.sweep();
        assertThat(articles.exists(id("late", 1))).isFalse();
        clock.advance(Duration.ofSeconds(30));
        sweep.sweep();
        assertThat(batches.find(late).undo())
                .extracting(Batch.Undo::from, Batch.Undo::kept)
                .containsExactly(1L, 0L);
    }
}
