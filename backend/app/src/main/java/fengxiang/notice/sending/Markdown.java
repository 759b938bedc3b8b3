package fengxiang.notice.sending;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines in the small Markdown of WeCom and DingTalk. Neither documents a way to escape, so characters with a meaning
 * become their full-width twins, which read the same and mean nothing; so nobody is mentioned and no tag is opened by a
 * title. Pure.
 */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()#|<>~@&";
    private static final int TO_FULL_WIDTH = 0xfee0;

    private Markdown() {}

    /** @param end between two lines */
    static String of(List<Line> lines, String end) {
        return lines.stream().map(Markdown::line).collect(Collectors.joining(end));
    }

    private static String line(Line line) {
        return line.parts().stream().map(Markdown::part).collect(Collectors.joining());
    }

    private static String part(Line.Part part) {
        String text = escaped(part.text());
        if (part.url() != null) {
            return "[" + text + "](" + link(part.url()) + ")";
        }
        return part.strong() ? "**" + text + "**" : text;
    }

    static String escaped(String text) {
        return text.codePoints()
                .map(c -> SPECIAL.indexOf(c) < 0 ? c : c + TO_FULL_WIDTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same address: what would end the link is percent-encoded (RFC 3986). */
    static String link(String url) {
        return url.replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("[", "%5B")
                .replace("]", "%5D")
                .replace("\"", "%22")
                .replace("\\", "%5C");
    }
}
