package fengxiang.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the one hash of the product. */
public final class Hashes {

    private Hashes() {}

    /** Lower-case hex SHA-256 (64 digits) of the text's UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case hex SHA-256 (64 digits) of the bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The id of the article at a canonical address: the first 32 digits of the address's hash. */
    public static String articleId(String canonicalUrl) {
        return sha256(canonicalUrl).substring(0, 32);
    }

    /** The content hash of an article: over title, newline, text. */
    public static String content(String title, String text) {
        return sha256(title + "\n" + text);
    }
}
