package fengxiang.crawler.spool;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of a segment: checksum (8 hex digits), blank, JSON, line feed. */
final class SpoolLine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int HEAD = 9;

    private SpoolLine() {}

    static byte[] write(SpooledArticle article) {
        byte[] text = JSON.writeValueAsBytes(article);
        byte[] line = new byte[HEAD + text.length + 1];
        System.arraycopy(checksum(text, 0, text.length).getBytes(StandardCharsets.US_ASCII), 0, line, 0, HEAD - 1);
        line[HEAD - 1] = ' ';
        System.arraycopy(text, 0, line, HEAD, text.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Null when the line, given without its line feed, was torn or damaged. */
    static @Nullable SpooledArticle read(byte[] line) {
        if (line.length <= HEAD) {
            return null;
        }
        String written = new String(line, 0, HEAD - 1, StandardCharsets.US_ASCII);
        if (!written.equals(checksum(line, HEAD, line.length - HEAD))) {
            return null;
        }
        try {
            return JSON.readValue(line, HEAD, line.length - HEAD, SpooledArticle.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
