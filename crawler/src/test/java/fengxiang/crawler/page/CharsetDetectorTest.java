package fengxiang.crawler.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDetectorTest {

    private static final String TEXT = "检测站昨日公布新的收费标准，车主可以在大厅和网上查询。工作人员说明了每个项目的价格。";
    private static final String TRADITIONAL = "檢測站昨日公布新的收費標準，車主可以在大廳和網上查詢。工作人員說明了每個項目的價格。";

    private final CharsetDetector detector = new CharsetDetector();

    @ParameterizedTest
    @CsvSource({
        "GBK,gb2312,,gb18030",
        "GBK,utf-8,,gb18030",
        "GBK,utf-8,text/html; charset=utf-8,gb18030",
        "GBK,,text/html; charset=ISO-8859-1,gb18030",
        "GBK,,,gb18030",
        "UTF-8,gb2312,,utf-8",
        "UTF-8,gbk,text/html; charset=gbk,utf-8",
        "UTF-8,,,utf-8"
    })
    void readsTheBytesWhateverPageAndHeaderDeclare(String written, String meta, String header, String expected) {
        byte[] bytes = page(TEXT, meta).getBytes(Charset.forName(written));
        Decoded decoded = detector.decode(bytes, header);
        assertThat(decoded.charset()).isEqualTo(expected);
        assertThat(decoded.text()).contains(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"big5", "gb2312", "utf-8", "''"})
    void readsBig5WhateverThePageDeclares(String meta) {
        Decoded decoded = detector.decode(page(TRADITIONAL, meta).getBytes(Charset.forName("Big5")), null);
        assertThat(decoded.text()).contains(TRADITIONAL);
    }

    @Test
    void readsCharactersOfGb18030OnAPageThatDeclaresGb2312() {
        String rare = "镕、喆、堃、㐂和𠮷五个字都在里面。" + TEXT;
        Decoded decoded = detector.decode(page(rare, "gb2312").getBytes(Charset.forName("GB18030")), null);
        assertThat(decoded.text()).contains(rare);
    }

    @Test
    void aCharacterCutInTheMiddleDoesNotSpeakAgainstUtf8() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page(TEXT.repeat(5), "gbk").getBytes(StandardCharsets.UTF_8));
        out.write("站".getBytes(StandardCharsets.UTF_8), 0, 2);
        out.write('<');
        assertThat(detector.decode(out.toByteArray(), null).charset()).isEqualTo("utf-8");
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoText() {
        Decoded decoded = detector.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE), "charset=gbk");
        assertThat(decoded.charset()).isEqualTo("utf-16le");
        assertThat(decoded.text()).isEqualTo(TEXT);
    }

    private static String page(String text, String meta) {
        String declared = meta == null || meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">";
        return "<html><head>" + declared + "<title>收费</title></head><body><p>" + text + "</p></body></html>";
    }
}
