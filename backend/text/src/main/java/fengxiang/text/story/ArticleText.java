package fengxiang.text.story;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of an article: its ideographs, and its words and numbers in other scripts, each as one unit. Blanks,
 * punctuation, width, case and traditional forms do not count, nor do the lines around a body that name its source.
 */
public final class ArticleText {

    /** What lies behind is not compared, so that no text is too long for the memory. */
    static final int MOST_UNITS = 20_000;

    private static final int HASH_BYTES = 16;

    /** Bodies below this are told apart by their titles, too: many are 图集 or 转发. */
    private static final int TELLING_BODY = 30;

    private static final int TELLING = 10;

    private final int[] title;
    private final int[] body;

    private ArticleText(int[] title, int[] body) {
        this.title = title;
        this.body = body;
    }

    /** Of title and body as they were published, of any length; either may be empty. */
    public static ArticleText of(String title, String body) {
        int end = Surroundings.end(body);
        return new ArticleText(
                UnitCollector.of(title, 0, title.length(), MOST_UNITS),
                UnitCollector.of(body, Surroundings.begin(body, end), end, MOST_UNITS));
    }

    /** What {@link #bytes} gave. */
    public static ArticleText from(ByteBuffer bytes) {
        int[] title = new int[bytes.getInt()];
        int[] body = new int[bytes.getInt()];
        bytes.asIntBuffer().get(title).get(body);
        return new ArticleText(title, body);
    }

    /** All that is compared, to be kept where the text itself is too much; four bytes a unit, and eight. */
    public ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate((2 + title.length + body.length) * Integer.BYTES);
        bytes.putInt(title.length).putInt(body.length);
        bytes.asIntBuffer().put(title).put(body);
        return bytes.rewind();
    }

    /** The number of units of the body that are compared, at most 20,000. */
    public int length() {
        return body.length;
    }

    int unit(int index) {
        return body[index];
    }

    /** Whether both say the same, and enough to be recognised. */
    boolean sameAs(ArticleText other) {
        boolean sameBody = Arrays.equals(body, other.body);
        boolean told = body.length >= TELLING_BODY || Arrays.equals(title, other.title);
        return sameBody && told && exact() != null;
    }

    /** A hash of all units, in 32 hex digits; null where they say too little to be recognised. */
    @Nullable
    String exact() {
        int[] heading = body.length < TELLING_BODY ? title : new int[0];
        return heading.length + body.length < TELLING ? null : sha256(heading, body);
    }

    private static String sha256(int[] heading, int[] body) {
        ByteBuffer bytes = ByteBuffer.allocate((heading.length + body.length) * Integer.BYTES);
        bytes.asIntBuffer().put(heading).put(body);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
