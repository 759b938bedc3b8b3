package fengxiang.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.ArticleKind;
import fengxiang.search.Stored;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes out is what the screen says, all of it and no more. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

    private static final String WORD = "云溪渡口缆车";
    private static final int COUNT = 1_203; // more than one part

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    private Visitor reader;

    @BeforeAll
    void storeArticles() {
        reader = Visitor.newUser(port, "export-reader", "monitor");
        List<Write> writes = new ArrayList<>();
        Instant first = Instant.parse("2026-10-01T00:00:00Z");
        for (int i = 0; i < COUNT; i++) {
            StoredArticle article = Stored.article(
                    "export" + i,
                    (i % 7 == 0 ? "=1+" : "标题") + i,
                    WORD + "停运检修。" + "接驳车每十分钟一班，票价不变。".repeat(20),
                    first.plus(Duration.ofMinutes(i)),
                    i % 3 == 0 ? "a.export.example.cn" : "b.export.example.cn",
                    ArticleKind.NEWS);
            writes.add(
                    Write.create(indices.month(ArticleIndex.ARTICLES, article.collectedAt()), article.id(), article));
        }
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private static String query(String more) {
        return "?q=" + URLEncoder.encode("\"" + WORD + "\"", StandardCharsets.UTF_8) + more;
    }

    private List<CsvRecord> rows(String more) {
        Visitor.Answer answer = reader.get("/api/articles/export" + query("&format=csv" + more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains(".csv");
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(answer.body().substring(1))
                .stream()
                .toList();
    }

    private static List<CsvRecord> table(List<CsvRecord> rows) {
        int head = 0;
        while (!rows.get(head).getField(0).equals("标题")) {
            head++;
        }
        return rows.subList(head + 1, rows.size());
    }

    private long screen(String more) {
        return reader.get("/api/articles" + query(more)).json().path("total").asLong();
    }

    @Test
    void hasExactlyAsManyRowsAsTheScreenSays() {
        for (String more : List.of(
                "",
                "&outlet=a.export.example.cn",
                "&from=2026-10-01T08:10:00%2B08:00&to=2026-10-01T20:00:00%2B08:00")) {
            List<CsvRecord> rows = rows(more);
            List<CsvRecord> table = table(rows);
            assertThat(table).hasSize((int) screen(more));
            assertThat(rows)
                    .anySatisfy(
                            row -> assertThat(row.getFields()).containsExactly("文章数", String.valueOf(table.size())));
            Set<String> links = new HashSet<>();
            table.forEach(row -> links.add(row.getField(2)));
            assertThat(links).hasSize(table.size());
        }
        assertThat(screen("")).isEqualTo(COUNT);
    }

    @Test
    void saysWhatWasAskedAndGivesExcerptsOnly() {
        List<CsvRecord> rows = rows("&tier=other&sentiment=negative");
        assertThat(rows).anySatisfy(row -> assertThat(row.getFields()).containsExactly("检索词", "\"" + WORD + "\""));
        assertThat(rows).anySatisfy(row -> assertThat(row.getFields()).containsExactly("层级", "其他"));
        assertThat(rows).anySatisfy(row -> assertThat(row.getFields()).containsExactly("全文情感", "负面"));
        assertThat(table(rows)).isEmpty();
        assertThat(table(rows(""))).allSatisfy(row -> {
            assertThat(row.getField(1).codePointCount(0, row.getField(1).length()))
                    .isEqualTo(120);
            assertThat(row.getField(0)).doesNotStartWith("=");
        });
    }

    @Test
    void refusesByNameBeforeAnythingIsWritten() {
        assertThat(reader.get("/api/articles/export" + query("&format=doc"))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("format");
        assertThat(reader.get("/api/articles/export?q=%22x&format=csv")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("q");
        assertThat(Visitor.on(port).get("/api/articles/export").status()).isEqualTo(401);
    }
}
