package fengxiang.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The character set of a text, by its first bytes: a byte order mark, else UTF-8 where all of them are, else GB18030,
 * which Chinese Excel writes.
 *
 * @param mark bytes of the mark to skip
 */
record Encoding(Charset charset, int mark) {

    /** Stands for bytes that are no character; no text can contain it. */
    static final char UNREADABLE = '\uFFFF';

    static Encoding of(byte[] head) {
        int first = head.length > 0 ? head[0] & 0xff : 0;
        int second = head.length > 1 ? head[1] & 0xff : 0;
        if (first == 0xef && second == 0xbb && head.length > 2 && (head[2] & 0xff) == 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        } else if (first == 0xff && second == 0xfe) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        } else if (first == 0xfe && second == 0xff) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("GB18030"), 0);
    }

    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(UNREADABLE));
    }

    /**
     * By the line of headings where it is in Chinese, else by all: a few strange bytes among many are damage. A
     * character that the end of {@code head} cuts in two is no error.
     */
    private static boolean isUtf8(byte[] head) {
        CharBuffer chars = CharBuffer.allocate(head.length + 1);
        new Encoding(StandardCharsets.UTF_8, 0).decoder().decode(ByteBuffer.wrap(head), chars, false);
        String text = chars.flip().toString();
        String first = text.lines().findFirst().orElse("");
        String judged = first.chars().allMatch(c -> c < 0x80) ? text : first;
        long unreadable = judged.chars().filter(c -> c == UNREADABLE).count();
        long foreign = judged.chars().filter(c -> c >= 0x80).count() - unreadable;
        return unreadable * 10 <= foreign;
    }
}
