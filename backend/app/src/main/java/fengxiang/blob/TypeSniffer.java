package fengxiang.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Tells from the first bytes of a file what it is. */
final class TypeSniffer {

    private static final int PEEK = 1024;
    private static final int MOST_ENTRIES = 50;

    private TypeSniffer() {}

    /** Empty: none of the types that are taken. */
    static Optional<BlobType> typeOf(byte[] head) {
        if (begins(head, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(BlobType.PNG);
        } else if (begins(head, "\u00ff\u00d8\u00ff")) {
            return Optional.of(BlobType.JPEG);
        } else if (begins(head, "RIFF")
                && head.length > 12
                && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP")) {
            return Optional.of(BlobType.WEBP);
        } else if (begins(head, "%PDF-")) {
            return Optional.of(BlobType.PDF);
        } else if (begins(head, "\u001f\u008b")) {
            return isHtml(unpacked(head)) ? Optional.of(BlobType.HTML_GZ) : Optional.empty();
        } else if (begins(head, "PK\u0003\u0004")) {
            return Optional.ofNullable(office(head));
        }
        return isText(head) ? Optional.of(BlobType.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length
                && ByteBuffer.wrap(head, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private static byte[] unpacked(byte[] head) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return in.readNBytes(PEEK);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean isHtml(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** An archive is taken for nothing but what its parts are named after. */
    private static @Nullable BlobType office(byte[] head) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry entry = in.getNextEntry();
                if (entry == null) {
                    return null;
                } else if (entry.getName().startsWith("word/")) {
                    return BlobType.DOCX;
                } else if (entry.getName().startsWith("xl/")) {
                    return BlobType.XLSX;
                }
            }
        } catch (IOException | IllegalArgumentException cutOrBroken) {
            return null;
        }
        return null;
    }

    /** UTF-8 without control characters; the last character may be cut. */
    private static boolean isText(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(head.length);
        if (head.length == 0
                || decoder.decode(ByteBuffer.wrap(head), out, false).isError()) {
            return false;
        }
        return out.flip().chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
