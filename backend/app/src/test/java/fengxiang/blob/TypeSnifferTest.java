package fengxiang.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TypeSnifferTest {

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void knowsTheTypesThatAreTakenByTheirBytes() throws IOException {
        assertThat(TypeSniffer.typeOf(latin("\u0089PNG\r\n\u001a\n....."))).contains(BlobType.PNG);
        assertThat(TypeSniffer.typeOf(latin("\u00ff\u00d8\u00ff\u00e0...."))).contains(BlobType.JPEG);
        assertThat(TypeSniffer.typeOf(latin("RIFF....WEBPVP8 "))).contains(BlobType.WEBP);
        assertThat(TypeSniffer.typeOf(latin("%PDF-1.7\n"))).contains(BlobType.PDF);
        assertThat(TypeSniffer.typeOf(gzip("<!DOCTYPE html><html></html>"))).contains(BlobType.HTML_GZ);
        assertThat(TypeSniffer.typeOf(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(BlobType.DOCX);
        assertThat(TypeSniffer.typeOf(zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(BlobType.XLSX);
        assertThat(TypeSniffer.typeOf("第一行\n第二行".getBytes(StandardCharsets.UTF_8)))
                .contains(BlobType.TEXT);
    }

    @Test
    void takesATextWhoseLastCharacterIsCut() {
        byte[] whole = "检测中心".getBytes(StandardCharsets.UTF_8);
        assertThat(TypeSniffer.typeOf(Arrays.copyOf(whole, whole.length - 1))).contains(BlobType.TEXT);
    }

    @Test
    void refusesEverythingElse() throws IOException {
        assertThat(TypeSniffer.typeOf(new byte[0])).isEmpty();
        assertThat(TypeSniffer.typeOf(latin("MZ\u0090\u0000\u0003"))).isEmpty();
        assertThat(TypeSniffer.typeOf(latin("\u007fELF\u0002"))).isEmpty();
        assertThat(TypeSniffer.typeOf(latin("GIF89a\u0001\u0000"))).isEmpty();
        assertThat(TypeSniffer.typeOf(zip("a.class"))).as("an archive").isEmpty();
        assertThat(TypeSniffer.typeOf(gzip("tar or anything"))).isEmpty();
        assertThat(TypeSniffer.typeOf(latin("\u001f\u008bbroken"))).isEmpty();
        assertThat(TypeSniffer.typeOf(latin("PK\u0003\u0004broken"))).isEmpty();
    }
}
