package fengxiang.notice.sending;

import fengxiang.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What goes to one channel.
 *
 * @param id the same whenever it is sent again, so that a receiver can drop repeats
 * @param notices of a single message one, else the most serious first
 * @param at when it is sent
 */
public record Message(String id, Purpose purpose, List<Notice> notices, Instant at) {

    /** Why it is sent. */
    public enum Purpose {
        SINGLE,
        /** Several at once, because the channel takes no more messages. */
        COMBINED,
        /** What came in quiet hours. */
        DIGEST,
        /** Somebody tries the channel. */
        TEST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SHORT = 8;

    public Message {
        notices = List.copyOf(notices);
    }

    /** Hex digits made from the id, where an id of ours would not do. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** By which people tell a repeat from a second message. */
    String number() {
        return hash().substring(0, SHORT).toUpperCase(Locale.ROOT);
    }
}
