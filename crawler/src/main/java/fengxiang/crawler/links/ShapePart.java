package fengxiang.crawler.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment or parameter of an address, generalised.
 *
 * @param pattern regular expression
 * @param template for people: {@code #} for digits, {@code *} for any name
 * @param dated it holds a year, or a month or day behind one
 * @param numbered it holds an id
 */
record ShapePart(String pattern, String template, boolean dated, boolean numbered) {

    static final ShapePart ANY_NAME = new ShapePart("[\\w-]+", "*", false, false);

    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z]+|[^0-9A-Za-z]");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z]{1,12})(\\d+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FULL_DATE =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\\d|3[01])\\d*)?");
    private static final Pattern EXTENSION = Pattern.compile("^(.*?)(\\.(?:s?html?|jsp|php|aspx?|do))$");
    private static final String META = "\\.[]{}()*+?^$|";

    /** @param behindDate a segment before it holds a year */
    static ShapePart ofSegment(String segment, boolean behindDate) {
        Matcher ending = EXTENSION.matcher(segment);
        boolean file = ending.matches();
        Builder out = new Builder(behindDate);
        out.add(file ? ending.group(1) : segment);
        if (file) {
            out.literal(ending.group(2));
        }
        return out.part();
    }

    static ShapePart ofParameter(String parameter) {
        int equals = parameter.indexOf('=');
        Builder out = new Builder(false);
        out.literal(equals < 0 ? parameter : parameter.substring(0, equals + 1));
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        if (value.matches("\\d+")) {
            out.number(value);
        } else if (value.matches(".*\\d.*")) {
            out.general("[^&]*", "*", true);
        } else {
            out.literal(value);
        }
        return out.part();
    }

    /** Nothing varies in it. */
    boolean isPlain() {
        return !dated && !numbered && template.matches("[A-Za-z_-]+");
    }

    /** With any name before the extension, if it is a plain word with one. */
    ShapePart anyName() {
        Matcher ending = EXTENSION.matcher(template);
        boolean word =
                !dated && !numbered && ending.matches() && ending.group(1).matches("[A-Za-z_-]+");
        return word ? new ShapePart("[\\w-]+" + escaped(ending.group(2)), "*" + ending.group(2), false, false) : this;
    }

    static String escaped(String literal) {
        StringBuilder out = new StringBuilder();
        for (char c : literal.toCharArray()) {
            out.append(META.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    private static final class Builder {
        private final StringBuilder pattern = new StringBuilder();
        private final StringBuilder template = new StringBuilder();
        private boolean afterYear;
        private boolean dated;
        private boolean numbered;

        Builder(boolean behindDate) {
            afterYear = behindDate;
        }

        ShapePart part() {
            return new ShapePart(pattern.toString(), template.toString(), dated, numbered);
        }

        void literal(String text) {
            pattern.append(escaped(text));
            template.append(text);
        }

        void general(String anything, String shown, boolean id) {
            pattern.append(anything);
            template.append(shown);
            numbered |= id;
        }

        void add(String text) {
            Matcher tokens = TOKEN.matcher(text);
            while (tokens.find()) {
                token(tokens.group());
            }
        }

        private void token(String token) {
            Matcher prefixed = PREFIXED.matcher(token);
            boolean digits = token.chars().anyMatch(Character::isDigit);
            if (!digits) {
                literal(token);
            } else if (token.matches("\\d+")) {
                number(token);
            } else if (prefixed.matches()) {
                literal(prefixed.group(1));
                number(prefixed.group(2));
            } else {
                general("[0-9A-Za-z]+", "*", token.length() >= 6);
            }
        }

        void number(String digits) {
            if (YEAR.matcher(digits).matches()) {
                dated = true;
                afterYear = true;
                general("\\d{4}", "####", false);
            } else if (afterYear && digits.length() <= 2) {
                general("\\d{1,2}", "##", false);
            } else if (FULL_DATE.matcher(digits).matches() && (digits.length() == 8 || digits.length() == 6)) {
                dated = true;
                afterYear = true;
                general("\\d{" + digits.length() + "}", "#".repeat(digits.length()), false);
            } else {
                general("\\d+", "#", digits.length() >= 3);
            }
        }
    }
}
