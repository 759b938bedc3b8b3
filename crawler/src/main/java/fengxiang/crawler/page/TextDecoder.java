package fengxiang.crawler.page;

import org.jspecify.annotations.Nullable;

/** Decodes any text, such as a feed, with the character set that its bytes show. */
public final class TextDecoder {

    private static final CharsetDetector DETECTOR = new CharsetDetector();

    private TextDecoder() {}

    /** {@code contentType}: value of the Content-Type header; null: not known. */
    public static String decode(byte[] bytes, @Nullable String contentType) {
        return DETECTOR.decode(bytes, contentType).text();
    }
}
