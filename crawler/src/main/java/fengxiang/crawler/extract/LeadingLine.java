package fengxiang.crawler.extract;

import java.util.regex.Pattern;

/** The headline of a page that marks none: old pages write it as the first line of the text, in large letters. */
final class LeadingLine {

    /** Ends of sentences, labels (by whom, when, from where) and paths of navigation: no headline has them. */
    private static final Pattern NO_HEADLINE = Pattern.compile("[。！？；，…、]$|[:：>»|]|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 50;

    private LeadingLine() {}

    /** The first line, if it looks like a headline and more text follows; else empty. */
    static String asTitle(String body) {
        int end = body.indexOf('\n');
        String line = end < 0 ? "" : body.substring(0, end).strip();
        int letters = Chars.letters(line);
        boolean fits = letters >= SHORTEST && letters <= LONGEST;
        return fits && !NO_HEADLINE.matcher(line).find() ? line : "";
    }
}
