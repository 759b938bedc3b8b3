package fengxiang.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.MovedClockTest;
import fengxiang.Repeated;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.article.StoredArticle;
import fengxiang.files.FileFaultException;
import fengxiang.model.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files over HTTP, on the real server. */
@MovedClockTest
class FileImportTest {

    private static final Charset GBK = Charset.forName("GBK");

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    private Visitor.Answer send(String path, byte[] file) {
        return Visitor.operator(port)
                .header("Content-Type", "application/octet-stream")
                .send("POST", "/api/ingest/files" + path, BodyPublishers.ofByteArray(file));
    }

    private JsonNode imported(String path, byte[] file) {
        Visitor.Answer answer = send(path, file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String batch = "/api/batches/" + answer.json().path("id").asString();
        Repeated.until(() -> !state(batch).equals("running"), () -> {});
        return Visitor.operator(port).get(batch).json();
    }

    private String state(String batch) {
        return Visitor.operator(port).get(batch).json().path("state").asString();
    }

    private boolean exists(String url) {
        return articles.exists(Hashes.articleId(url));
    }

    private static byte[] gbk(String host) {
        return ("序号,标题,链接,正文,媒体,发布时间,作者\r\n"
                        + "1,检测站排队两小时,http://" + host + "/1,\"早上七点，\n门口已排起长队。\",滨江日报,2026-11-19 08:30,老李\r\n"
                        + "2,无链接的一条,,正文。,滨江日报,2026-11-19,老李\r\n"
                        + "3,训练场改建,http://" + host + "/3,正文三。,,,老李\r\n")
                .getBytes(GBK);
    }

    @Test
    void looksAtACsvOfExcelBeforeAnythingIsStored() {
        JsonNode look = send("/look", gbk("look.example.cn")).json();
        assertThat(look.path("format").asString()).isEqualTo("csv");
        assertThat(look.path("encoding").asString()).isEqualTo("GB18030");
        assertThat(look.path("columns").get(1).toString())
                .isEqualTo("{\"number\":2,\"heading\":\"标题\",\"field\":\"title\",\"person\":false}");
        assertThat(look.path("columns").get(6).path("person").asBoolean()).isTrue();
        JsonNode first = look.path("rows").get(0).path("article");
        assertThat(first.path("origin").asString()).isEqualTo("滨江日报");
        assertThat(first.path("publishedAt").asString()).isEqualTo("2026-11-19T00:30:00Z");
        assertThat(look.path("rows").get(1).toString())
                .isEqualTo("{\"line\":4,\"field\":\"url\",\"reason\":\"url is missing.\"}");
        assertThat(look.toString()).doesNotContain("老李");
        assertThat(exists("http://look.example.cn/1")).isFalse();
    }

    @Test
    void triesImportsWithdrawsAndImportsACsvAgain() {
        byte[] file = gbk("csv.example.cn");
        JsonNode trial = send("/try", file).json();
        assertThat(trial.path("counts").toString())
                .isEqualTo("{\"created\":2,\"updated\":0,\"duplicate\":0,\"rejected\":1}");
        assertThat(trial.path("faults").toString())
                .isEqualTo("[{\"line\":4,\"field\":\"url\",\"reason\":\"url is missing.\"}]");
        assertThat(exists("http://csv.example.cn/1")).isFalse();

        String name = URLEncoder.encode("十一月台账.csv", StandardCharsets.UTF_8);
        JsonNode batch = imported("?name=" + name, file);
        assertThat(batch.path("state").asString()).isEqualTo("done");
        assertThat(batch.path("file").asString()).isEqualTo("十一月台账.csv");
        assertThat(batch.path("counts")).isEqualTo(trial.path("counts"));
        assertThat(batch.path("faults")).isEqualTo(trial.path("faults"));
        assertThat(batch.path("mapping").toString()).contains("title=标题").doesNotContain("作者");
        StoredArticle stored =
                articles.byId(Hashes.articleId("http://csv.example.cn/1")).orElseThrow();
        assertThat(stored.text()).isEqualTo("早上七点，\n门口已排起长队。");
        assertThat(send("/try", file).json().path("counts").path("duplicate").asInt())
                .isEqualTo(2);

        articles.withdraw(batch.path("id").asString(), () -> true);
        assertThat(exists("http://csv.example.cn/1")).isFalse();
        assertThat(imported("?name=again.csv", file)
                        .path("counts")
                        .path("created")
                        .asInt())
                .isEqualTo(2);
        assertThat(exists("http://csv.example.cn/3")).isTrue();
    }

    @Test
    void aPersonMapsTheColumnsOfAWorkbook() throws IOException {
        byte[] file = workbook(
                List.of("栏一", "栏二", "栏三"),
                List.of("http://xlsx.example.cn/1", "年检窗口调整", "正文一。"),
                List.of("http://xlsx.example.cn/2", "", "正文二。"));
        JsonNode look = send("/look", file).json();
        assertThat(look.path("format").asString()).isEqualTo("xlsx");
        assertThat(look.path("incomplete").asString()).contains("url, title, text");
        assertThat(look.path("rows").size()).isZero();
        assertThat(send("/try", file).problem()).isEqualTo("invalid-field");
        assertThat(send("/look?map=title=%239", file).json().path("field").asString())
                .isEqualTo("map");
        JsonNode batch = imported("?name=a.xlsx&map=url=%231,title=%232,text=%233&kind=review", file);
        assertThat(batch.path("counts").path("created").asInt()).isEqualTo(1);
        assertThat(batch.path("faults").get(0).path("line").asInt()).isEqualTo(3);
        assertThat(articles.byId(Hashes.articleId("http://xlsx.example.cn/1"))
                        .orElseThrow()
                        .kind())
                .hasToString("review");
    }

    @Test
    void readsLinesOfJsonPackedAndTellsLinesThatSayTheSame() throws IOException {
        String line = "{\"url\":\"http://jsonl.example.cn/%d\",\"title\":\"题\",\"text\":\"文。\"}\n";
        String text =
                IntStream.range(0, 300).mapToObj(i -> line.formatted(i % 250)).collect(Collectors.joining())
                        + "{\"url\":\"ftp://jsonl.example.cn/\",\"title\":\"题\",\"text\":\"文。\"}\n{\"url\":\n";
        byte[] file = packed(text);
        JsonNode look = send("/look", file).json();
        assertThat(look.path("rows").size()).isEqualTo(20);
        assertThat(look.path("columns").size()).isZero();
        String expected = "{\"created\":250,\"updated\":0,\"duplicate\":50,\"rejected\":2}";
        JsonNode trial = send("/try", file).json();
        assertThat(trial.path("counts").toString()).isEqualTo(expected);
        assertThat(trial.path("faults").get(0).path("line").asInt()).isEqualTo(301);
        assertThat(trial.path("faults").get(0).path("field").asString()).isEqualTo("url");
        assertThat(imported("?name=a.jsonl.gz", file).path("counts").toString()).isEqualTo(expected);
    }

    @Test
    void aFileThatEndsInTheMiddleIsInterruptedAndSaysSo() throws IOException {
        String text = IntStream.range(0, 4_000)
                .mapToObj(i -> "{\"url\":\"http://cut.example.cn/" + i + "\",\"title\":\"题" + Hashes.sha256("" + i)
                        + "\",\"text\":\"文。\"}\n")
                .collect(Collectors.joining());
        byte[] whole = packed(text);
        byte[] cut = Arrays.copyOf(whole, whole.length * 9 / 10);
        assertThat(send("/try", cut).json().path("stoppedBy").asString()).contains("ends in the middle");
        JsonNode batch = imported("?name=cut.jsonl", cut);
        assertThat(batch.path("state").asString()).isEqualTo("interrupted");
        assertThat(batch.path("stoppedBy").asString()).contains("ends in the middle");
        assertThat(batch.path("counts").path("created").asInt()).isBetween(3_000, 3_999);
        assertThat(send("/look", Arrays.copyOf(whole, 100)).problem()).isEqualTo("file-unreadable");
    }

    @Test
    void sendsArchivesToTheCommandAndRefusesWhatIsNone() {
        Visitor.Answer warc = send("/look", "WARC/1.0\r\nWARC-Type: response\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(warc.status()).isEqualTo(415);
        assertThat(warc.problem()).isEqualTo("archive-by-command");
        assertThat(send("", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo("file-unreadable");
        assertThat(send("/look", new byte[0]).problem()).isEqualTo("file-unreadable");
    }

    @Test
    void isForTheOffice() {
        Visitor monitor = Visitor.newUser(port, "file-monitor", "monitor");
        assertThat(monitor.post("/api/ingest/files/look", "a").status()).isEqualTo(403);
        assertThat(monitor.post("/api/ingest/files", "a").status()).isEqualTo(403);
        assertThat(Visitor.on(port).get("/api/batches").status()).isEqualTo(401);
        Visitor office = Visitor.newUser(port, "file-office", "office");
        assertThat(office.post("/api/ingest/files/look", "标题,链接,正文\n").status()).isEqualTo(200);
        assertThat(office.post("/api/batches", Map.of("format", "csv")).status())
                .as("for programs")
                .isEqualTo(403);
    }

    @Test
    void aFileIsKeptWithoutANameAndNoLongerThanItMayBe() throws IOException {
        byte[] bytes = "标题,链接\n".getBytes(StandardCharsets.UTF_8);
        try (InputStream kept = new Upload(new ByteArrayInputStream(bytes), bytes.length).kept()) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        assertThatThrownBy(() -> new Upload(new ByteArrayInputStream(bytes), bytes.length - 1).kept())
                .isInstanceOf(FileFaultException.class);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows[r].size(); c++) {
                sheet.append("<c r=\"").append((char) ('A' + c)).append(r + 1).append("\" t=\"inlineStr\"><is><t>");
                sheet.append(rows[r].get(c)).append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
