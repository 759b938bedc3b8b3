package fengxiang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.ScopeParameters;
import fengxiang.model.ArticleKind;
import fengxiang.search.Stored;
import fengxiang.table.TableFormat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An export in the background is the same file, whoever dies meanwhile, and nobody else gets it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportJobTest {

    private static final String WORD = "云溪渡口渡轮";
    private static final int COUNT = 1_100; // more than one part of the list, and of the file

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private ExportStore store;

    @Autowired
    private ExportSweep sweep;

    private Visitor owner;
    private Visitor other;
    private Visitor admin;

    private static final Insight SAID = new Insight(
            new Tone(Tone.Label.NEUTRAL, Tone.Band.PROBABLE, 0.2, 0.6, 0.2, false),
            null,
            List.of(),
            List.of(),
            List.of("渡轮"));

    @BeforeAll
    void storeArticles() {
        owner = Visitor.newUser(port, "export-owner", "monitor");
        other = Visitor.newUser(port, "export-other", "office");
        admin = Visitor.newUser(port, "export-admin", "admin");
        List<Write> writes = new ArrayList<>();
        Instant first = Instant.parse("2026-10-01T00:00:00Z");
        for (int i = 0; i < COUNT; i++) {
            Instant at = first.plus(Duration.ofMinutes(i));
            StoredArticle plain = Stored.article(
                    "job" + i,
                    "标题" + i,
                    WORD + "停航检修。" + "接驳车每十分钟一班，票价不变。".repeat(20),
                    at,
                    "job.export.example.cn",
                    ArticleKind.NEWS);
            // What was not read yet is read meanwhile, and two files of it differ.
            StoredArticle article = Stored.read(plain, List.of(), new StoryMark("job" + i, at, null), SAID);
            writes.add(
                    Write.create(indices.month(ArticleIndex.ARTICLES, article.collectedAt()), article.id(), article));
        }
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private static String query() {
        return "?q=" + URLEncoder.encode("\"" + WORD + "\"", StandardCharsets.UTF_8) + "&format=csv";
    }

    private static ExportJob job(String name, Instant now) {
        ScopeParameters asked =
                new ScopeParameters("\"" + WORD + "\"", null, null, null, null, null, null, null, null, null);
        return ExportJob.begin(name, new ExportQuestion(asked, null, null).keep(), TableFormat.CSV, now);
    }

    private ExportJob ended(String id) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            ExportJob job = store.find(id).orElseThrow().document();
            if (!job.isRunning()) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("export " + id + " does not end");
    }

    /** But for the line that says when it was made. */
    private static List<String> lines(String file) {
        return file.lines().filter(line -> !line.startsWith("导出时间")).toList();
    }

    @Test
    void writesTheSameFileInTheBackgroundForWhoeverBeganIt() throws Exception {
        Visitor.Answer begun = owner.post("/api/exports" + query(), Map.of());
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String id = begun.json().path("id").asString();
        assertThat(ended(id).state()).isEqualTo(ExportState.DONE);
        JsonNode said = owner.get("/api/exports")
                .json()
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(said.path("state").asString()).isEqualTo("done");
        assertThat(said.path("rows").asLong()).isEqualTo(COUNT);
        assertThat(said.path("total").asLong()).isEqualTo(COUNT);
        Visitor.Answer file = owner.get("/api/exports/" + id + "/file");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains(".csv");
        assertThat(file.body().getBytes(StandardCharsets.UTF_8))
                .hasSize((int) said.path("bytes").asLong());
        assertThat(file.body().length()).as("more than one part").isGreaterThan(ExportPart.SIZE / 3);
        assertThat(lines(file.body()))
                .isEqualTo(lines(owner.get("/api/articles/export" + query()).body()));
        assertThat(admin.get("/api/exports/" + id + "/file").status()).isEqualTo(200);
        assertThat(other.get("/api/exports/" + id + "/file").status()).isEqualTo(404);
        assertThat(other.delete("/api/exports/" + id).status()).isEqualTo(404);
        assertThat(other.get("/api/exports").json().size()).isZero();
        assertThat(owner.delete("/api/exports/" + id).status()).isEqualTo(204);
        assertThat(owner.get("/api/exports/" + id + "/file").status()).isEqualTo(404);
    }

    @Test
    void goesOnWhenTheBackendThatWroteItHasDied() throws Exception {
        ExportJob left = job("export-dead", Instant.now().minus(ExportJob.TERM.multipliedBy(2)));
        store.create(left);
        store.write(left, new ExportPart(Instant.now(), 0, "half of it".getBytes(StandardCharsets.UTF_8)));
        sweep.step();
        ExportJob done = ended(left.id());
        assertThat(done.state()).isEqualTo(ExportState.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        String file = admin.get("/api/exports/" + left.id() + "/file").body();
        assertThat(lines(file))
                .isEqualTo(lines(admin.get("/api/articles/export" + query()).body()));
    }

    @Test
    void leavesAloneWhatIsBeingWrittenAndGivesUpAfterThreeAttempts() {
        ExportJob alive = job("export-alive", Instant.now());
        ExportJob third = job("export-third", Instant.now().minus(ExportJob.TERM.multipliedBy(2)))
                .again(Instant.now().minus(ExportJob.TERM.multipliedBy(2)))
                .again(Instant.now().minus(ExportJob.TERM.multipliedBy(2)));
        store.create(alive);
        store.create(third);
        sweep.step();
        assertThat(store.find(alive.id()).orElseThrow().document()).isEqualTo(alive);
        ExportJob given = store.find(third.id()).orElseThrow().document();
        assertThat(given.state()).isEqualTo(ExportState.FAILED);
        assertThat(admin.get("/api/exports/" + third.id() + "/file").status()).isEqualTo(404);
    }

    @Test
    void isGoneAfterADay() {
        ExportJob old = job("export-old", Instant.now().minus(Duration.ofHours(25)));
        ExportJob done = old.at(1, 1, old.startedAt()).done(1, 3, 1, old.startedAt());
        store.write(done, new ExportPart(old.startedAt(), 0, new byte[] {1, 2, 3}));
        assertThat(store.part(done, 0)).hasSize(3);
        store.create(done);
        sweep.step();
        assertThat(store.find(done.id())).isEmpty();
        assertThatThrownBy(() -> store.part(done, 0)).hasMessageContaining("deleted");
    }

    @Test
    void refusesByNameAndBeginsNoMoreThanSomebodyCanWaitFor() {
        Visitor busy = Visitor.newUser(port, "export-busy", "monitor");
        assertThat(busy.post("/api/exports?q=%22x", Map.of())
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("q");
        for (int i = 0; i < ExportDesk.MOST_RUNNING; i++) {
            store.create(job("export-busy", Instant.now()));
        }
        Visitor.Answer refused = busy.post("/api/exports" + query(), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-exports");
    }
}
