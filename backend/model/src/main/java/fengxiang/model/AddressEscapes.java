package fengxiang.model;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-escapes of addresses as pages really write them: raw Chinese, blanks, stray brackets. */
final class AddressEscapes {

    private static final Pattern HOST = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*://)([^/?#:@\\[\\]]+)");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private AddressEscapes() {}

    /** Escapes what {@link java.net.URI} refuses, and gives an internationalised host its ASCII form. */
    static String escape(String raw) {
        String ascii = asciiHost(raw);
        int fragment = ascii.indexOf('#');
        String whole = fragment < 0 ? ascii : ascii.substring(0, fragment);
        StringBuilder out = new StringBuilder(whole.length() + 16);
        whole.codePoints().forEach(c -> append(out, c));
        return strayPercents(out.toString());
    }

    /** Decodes escapes of unreserved characters and writes the others in upper case (RFC 3986, 6.2.2). */
    static String normal(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(m -> {
            char c = (char) Integer.parseInt(m.group(1), 16);
            boolean unreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return Matcher.quoteReplacement(
                    unreserved ? String.valueOf(c) : "%" + m.group(1).toUpperCase(Locale.ROOT));
        });
    }

    private static String asciiHost(String raw) {
        Matcher m = HOST.matcher(raw);
        if (!m.find() || m.group(2).chars().allMatch(c -> c < 128)) {
            return raw;
        }
        return m.group(1) + IDN.toASCII(m.group(2), IDN.ALLOW_UNASSIGNED) + raw.substring(m.end());
    }

    private static void append(StringBuilder out, int c) {
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
        if (plain) {
            out.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }

    /** A percent sign that begins no escape is itself escaped. */
    private static String strayPercents(String text) {
        return text.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }
}
