package fengxiang.crawler.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page or a header says of the character set. */
final class DeclaredCharset {

    /** Contains GB2312 and GBK; pages that declare those use its further characters all the time. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private DeclaredCharset() {}

    static @Nullable Charset inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return first(head);
    }

    static @Nullable Charset inHeader(@Nullable String contentType) {
        return contentType == null ? null : first(contentType);
    }

    /** The character set of that name, as browsers read it; null: unknown, or a Latin default that says nothing. */
    static @Nullable Charset named(String raw) {
        String name = raw.toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.startsWith("x-gb") || name.equals("hz-gb-2312") || name.contains("936")) {
            return GB18030;
        }
        if (name.contains("8859")
                || name.startsWith("windows-125")
                || name.contains("ascii")
                || name.equals("latin1")) {
            return null;
        }
        String known = name.startsWith("big5") || name.equals("x-x-big5") ? "Big5-HKSCS" : name;
        try {
            return Charset.forName(known);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Charset first(String text) {
        Matcher m = CHARSET.matcher(text);
        while (m.find()) {
            Charset found = named(m.group(1));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
