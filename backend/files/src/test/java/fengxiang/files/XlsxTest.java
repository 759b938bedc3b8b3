package fengxiang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks, written part by part, so that a test can write what Excel never would. */
class XlsxTest {

    private final Map<String, String> parts = new LinkedHashMap<>();

    XlsxTest() {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"h\" state=\"hidden\" r:id=\"rId9\"/>"
                        + "<sheet name=\"s\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy/m/d\\ h:mm\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>标题</t></si><si><t>正文</t></si><si><t>链接</t></si><si><t>发布时间</t></si>"
                        + "<si><r><t>检测站</t></r><r><t>排队</t></r><rPh><t>jian</t></rPh></si></sst>");
    }

    private static String row(String title, String time) {
        return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                + "<c r=\"D1\" t=\"s\"><v>3</v></c></row><row r=\"3\">" + title
                + "<c r=\"B3\" t=\"str\"><f>CONCAT(A1)</f><v>公式的结果</v></c>"
                + "<c r=\"C3\" t=\"inlineStr\"><is><t>http://a.example.cn/1</t></is></c>" + time + "</row>";
    }

    private List<Draft> drafts(String rows) throws IOException {
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return TablesTest.drafts(new ByteArrayInputStream(bytes.toByteArray()), Map.of(), ArticleKind.NEWS);
    }

    private static final String TITLE = "<c r=\"A3\" t=\"s\"><v>4</v></c>";
    private static final String TIME = "<c r=\"D3\" s=\"1\"><v>46346.586805555555</v></c>";

    @Test
    void textsFormulasAndTimesAreRead() throws IOException {
        List<Draft> drafts = drafts(row(TITLE, TIME));
        assertThat(drafts).hasSize(1);
        Article article = TablesTest.article(drafts.get(0));
        assertThat(drafts.get(0).line()).isEqualTo(3);
        assertThat(article.title()).isEqualTo("检测站排队");
        assertThat(article.text()).isEqualTo("公式的结果");
        assertThat(article.publishedAt()).hasToString("2026-11-20T06:05:00Z");
        assertThat(article.publishedRaw()).isEqualTo("2026-11-20 14:05:00");
    }

    @Test
    void workbooksOfTheMacCountFrom1904() throws IOException {
        parts.computeIfPresent("xl/workbook.xml", (k, v) -> v.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        List<Draft> drafts = drafts(row(TITLE, TIME.replace("46346", "44884")));
        assertThat(TablesTest.article(drafts.get(0)).publishedAt()).hasToString("2026-11-20T06:05:00Z");
    }

    @Test
    void cellsFarOutsideAndErrorsAreNoTrap() throws IOException {
        List<Draft> drafts =
                drafts(row("<c r=\"A3\" t=\"e\"><v>#REF!</v></c>", TIME) + row(TITLE, "<c r=\"ZZZZZZ3\"><v>1</v></c>"));
        assertThat(drafts.get(0).field()).isEqualTo("title");
        assertThat(drafts.get(drafts.size() - 1).reason()).contains("columns");
    }

    @Test
    void bombsAreRefusedBeforeTheyFillTheMemory() {
        String million = "a".repeat(1 << 20);
        assertThatThrownBy(() -> drafts(row("<c r=\"A3\" t=\"str\"><v>" + million.repeat(5) + "</v></c>", TIME)))
                .isInstanceOf(FileFaultException.class)
                .hasMessageContaining("A cell has more than");
        parts.put("xl/sharedStrings.xml", "<sst>" + ("<si><t>" + million + "</t></si>").repeat(60) + "</sst>");
        assertThatThrownBy(() -> drafts(row(TITLE, TIME)))
                .isInstanceOf(FileFaultException.class)
                .hasMessageContaining("CSV");
    }

    @Test
    void entitiesAreNotResolved() {
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>");
        assertThatThrownBy(() -> drafts(row(TITLE, TIME))).isInstanceOf(FileFaultException.class);
    }

    @Test
    void whatIsNoWorkbookIsSaidSo() {
        parts.remove("xl/workbook.xml");
        assertThatThrownBy(() -> drafts(row(TITLE, TIME))).hasMessageContaining("no workbook");
        byte[] torn = {'P', 'K', 3, 4, 0, 0};
        assertThatThrownBy(() -> TablesTest.drafts(new ByteArrayInputStream(torn), Map.of(), ArticleKind.NEWS))
                .isInstanceOf(FileFaultException.class)
                .hasMessageContaining("damaged");
    }
}
