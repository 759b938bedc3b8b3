package fengxiang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as Chinese programs write it, and as it comes broken. */
class TablesTest {

    private static final String CSV = "标题,正文,链接,发布时间,来源,作者\n"
            + "检测站排队,\"第一段\n第二段，\"\"引号\"\"\",http://a.example.cn/1,2026年11月20日 14时05分,云州日报,张三丰\n";

    static List<Draft> drafts(InputStream in, Map<String, String> chosen, ArticleKind kind) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (ArticleFile file = ArticleFile.open(in);
                Table table = file.table()) {
            Drafts maker = new Drafts(Mapping.guess(table.headings()).with(chosen), kind);
            for (Row row = table.next(); row != null; row = table.next()) {
                drafts.add(maker.of(row));
            }
        }
        return drafts;
    }

    private static List<Draft> drafts(byte[] bytes) throws IOException {
        return drafts(new ByteArrayInputStream(bytes), Map.of(), ArticleKind.NEWS);
    }

    static Article article(Draft draft) {
        assertThat(draft.reason()).isNull();
        return Objects.requireNonNull(draft.article());
    }

    private static Article only(List<Draft> drafts) {
        assertThat(drafts).hasSize(1);
        return article(drafts.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void encodingsAreFoundOut(String charset) throws IOException {
        Article article = only(drafts(CSV.getBytes(Charset.forName(charset))));
        assertThat(article.title()).isEqualTo("检测站排队");
        assertThat(article.text()).isEqualTo("第一段\n第二段，\"引号\"");
        assertThat(article.origin()).isEqualTo("云州日报");
        assertThat(article.publishedAt()).hasToString("2026-11-20T06:05:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void delimitersAndByteOrderMarksAreFoundOut(String delimiter) throws IOException {
        String csv = "\uFEFF" + CSV.replace(",", delimiter).replace("\n", "\r\n");
        assertThat(only(drafts(csv.getBytes(StandardCharsets.UTF_8))).url()).isEqualTo("http://a.example.cn/1");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(only(drafts(packed.toByteArray())).title()).isEqualTo("检测站排队");
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertThatThrownBy(() -> drafts(half)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20 14:05, 2026-11-20T06:05:00Z, MINUTE",
        "2026/11/20, 2026-11-19T16:00:00Z, DAY",
        "2026年11月20日 14时05分, 2026-11-20T06:05:00Z, MINUTE",
        "46346.5, 2026-11-20T04:00:00Z, MINUTE",
        "46346, 2026-11-19T16:00:00Z, DAY",
        "2026-11-20T14:05:00+08:00, 2026-11-20T06:05:00Z, MINUTE",
    })
    void timesAreReadAsExportsWriteThem(String cell, String instant, TimePrecision precision) throws IOException {
        String csv = "title,text,url,date\nt,x,http://a.example.cn/," + cell + "\n";
        Article article = only(drafts(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.publishedAt()).hasToString(instant);
        assertThat(article.precision()).isEqualTo(precision);
        assertThat(article.publishedRaw()).isEqualTo(cell);
    }

    @Test
    void anUnreadableTimeIsKeptAsWritten() throws IOException {
        Article article =
                only(drafts("title,text,url,时间\nt,x,http://a.example.cn/,昨天下午\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.publishedRaw()).isEqualTo("昨天下午");
    }

    @Test
    void whatIsMissingIsNamedWithItsLine() throws IOException {
        List<Draft> drafts = drafts("标题,正文,链接\nt,\"x\ny\",http://a.example.cn/\n\n,x,http://a.example.cn/2\nt,x\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(drafts).extracting(Draft::line).containsExactly(2L, 5L, 6L);
        assertThat(drafts).extracting(Draft::field).containsExactly(null, "title", "url");
    }

    @Test
    void personsAreNeverMappedAndTakenOutOfPosts() throws IOException {
        Mapping mapping = Mapping.guess(List.of("标题", "正文", "链接", "作者", "用户昵称", "点赞"));
        assertThat(mapping.persons()).containsExactly("作者", "用户昵称");
        assertThat(mapping.unused()).containsExactly("点赞");
        assertThatThrownBy(() -> mapping.with(Map.of("title", "作者"))).hasMessageContaining("persons");
        assertThatThrownBy(() -> mapping.with(Map.of("title", "#4"))).hasMessageContaining("persons");
        assertThatThrownBy(() -> mapping.with(Map.of("author", "作者"))).hasMessageContaining("Persons");
        String csv = "标题,正文,链接,昵称\n求助,云州小飞侠说等了三小时,http://bbs.example.cn/1,云州小飞侠\n";
        List<Draft> drafts =
                drafts(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Map.of(), ArticleKind.SOCIAL);
        assertThat(article(drafts.get(0)).text()).doesNotContain("小飞侠").contains("等了三小时");
    }

    @Test
    void columnsCanBeNamedByHeadingOrNumber() throws IOException {
        String csv = "a,b,c\n题,文,http://a.example.cn/\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Mapping guess = Mapping.guess(List.of("a", "b", "c"));
        assertThat(guess.incomplete()).hasValueSatisfying(s -> assertThat(s).contains("url, title, text", "a, b, c"));
        List<Draft> drafts = drafts(
                new ByteArrayInputStream(bytes), Map.of("title", "a", "text", "#2", "url", "c"), ArticleKind.NEWS);
        assertThat(only(drafts).title()).isEqualTo("题");
        assertThatThrownBy(() -> guess.with(Map.of("title", "x"))).hasMessageContaining("no column x");
        assertThatThrownBy(() -> guess.with(Map.of("tilte", "a"))).hasMessageContaining("no field tilte");
    }

    @Test
    void rowsWithForeignBytesAreRefusedAloneNotSpoiled() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("标题,正文,链接\n好,文,http://a.example.cn/1\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("坏,文,http://a.example.cn/2\n".getBytes(Charset.forName("GB18030")));
        mixed.writeBytes("也好,文,http://a.example.cn/3\n".getBytes(StandardCharsets.UTF_8));
        List<Draft> drafts = drafts(mixed.toByteArray());
        assertThat(drafts).hasSize(3);
        assertThat(drafts.get(1).reason()).contains("no characters");
        assertThat(article(drafts.get(2)).title()).isEqualTo("也好");
    }

    @Test
    void brokenQuotesCostNoMoreThanTheirOwnRowsAndSayWhere() throws IOException {
        String csv = "标题,正文,链接\n他说\"好\"了,文,http://a.example.cn/1\n\"题\"多余,文,http://a.example.cn/2\n";
        assertThat(drafts(csv.getBytes(StandardCharsets.UTF_8))).allMatch(d -> d.reason() == null);
        String open = csv + "\"没有结束,文,http://a.example.cn/3\n又,文,http://a.example.cn/4\n";
        assertThatThrownBy(() -> drafts(open.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileFaultException.class)
                .hasMessageContaining("After line 3");
    }

    @Test
    void aLineWithoutEndIsRefusedInBoundedMemory() {
        InputStream endless = new InputStream() {
            private final byte[] start = "标题,正文,链接\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < start.length ? start[at++] & 0xff : 'a';
            }
        };
        assertThatThrownBy(() -> drafts(endless, Map.of(), ArticleKind.NEWS)).isInstanceOf(FileFaultException.class);
    }

    @Test
    void otherFilesAreRefusedInWords() {
        assertThatThrownBy(() -> ArticleFile.open(
                        new ByteArrayInputStream(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})))
                .hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> ArticleFile.open(new ByteArrayInputStream("[{}]".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("one object a line");
        assertThatThrownBy(() -> drafts(new byte[0])).hasMessageContaining("empty");
    }
}
