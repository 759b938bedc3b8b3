package fengxiang.text.select;

import java.util.Set;

/** Reads a selector from left to right and stops at the first character that is not allowed. */
final class SelectorReader {

    private static final int MOST_STEPS = 8;
    private static final int MOST_ALTERNATIVES = 10;
    private static final Set<String> PLACES = Set.of("first-child", "last-child", "first-of-type", "last-of-type");
    private static final Set<String> NUMBERED = Set.of("nth-child", "nth-of-type");
    private static final String BLANKS = " \t\n\r\f";

    private final String text;
    private int at;

    SelectorReader(String text) {
        this.text = text;
    }

    void read() throws Refused {
        int alternatives = 0;
        do {
            if (++alternatives > MOST_ALTERNATIVES) {
                throw refused("there are more than " + MOST_ALTERNATIVES + " alternatives");
            }
            steps();
        } while (take(','));
        if (!ended()) {
            throw refused("\"" + Character.toString(text.codePointAt(at)) + "\" is not expected");
        }
    }

    private void steps() throws Refused {
        for (int steps = 1; ; steps++) {
            if (steps > MOST_STEPS) {
                throw refused("there are more than " + MOST_STEPS + " steps");
            }
            blanks();
            step(true);
            int end = at;
            blanks();
            boolean joined = take('>') || take('+');
            if (!joined && (ended() || at == end || peek() == ',')) {
                return;
            }
        }
    }

    /** Tag, classes, ids, attributes and places of one element. */
    private void step(boolean mayExclude) throws Refused {
        int start = at;
        if (!take('*')) {
            word();
        }
        while (!ended()) {
            if (take('.')) {
                name("a name is expected after \".\"");
            } else if (take('#')) {
                name("a name is expected after \"#\"");
            } else if (take('[')) {
                attribute();
            } else if (take(':')) {
                place(mayExclude);
            } else {
                break;
            }
        }
        if (at == start) {
            throw refused(ended() ? "a tag, class, id or attribute is missing" : unexpected());
        }
    }

    private String unexpected() {
        return switch (peek()) {
            case '~' -> "\"~\" is not supported; use \"+\", or a class";
            case '|' -> "namespaces are not supported";
            case ',' -> "a tag, class, id or attribute is missing before \",\"";
            default -> "a tag, class, id or attribute is expected";
        };
    }

    private void attribute() throws Refused {
        blanks();
        name("the name of an attribute is expected after \"[\"");
        blanks();
        if (take(']')) {
            return;
        }
        if (!ended() && "~|!".indexOf(peek()) >= 0) {
            throw refused("only =, ^=, $= and *= compare an attribute");
        }
        boolean part = take('^') || take('$') || take('*');
        if (!take('=')) {
            throw refused(part ? "\"=\" is expected" : "\"]\" or a comparison is expected");
        }
        blanks();
        value();
        blanks();
        if (!take(']')) {
            throw refused("\"]\" is missing");
        }
    }

    private void value() throws Refused {
        int start = at;
        if (!ended() && (peek() == '"' || peek() == '\'')) {
            char quote = peek();
            int end = text.indexOf(quote, at + 1);
            if (end < 0) {
                throw refused("the quotation is not closed");
            }
            if (text.substring(at, end).indexOf('\\') >= 0) {
                throw refused("backslashes are not supported");
            }
            at = end + 1;
        } else {
            while (!ended() && (isNamePart(text.codePointAt(at)) || "/.:?&%".indexOf(peek()) >= 0)) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        if (at - start < 1 || text.charAt(start) == '"' && at - start < 3) {
            throw refused("a value is expected");
        }
    }

    private void place(boolean mayExclude) throws Refused {
        int start = at;
        String name = word();
        if (PLACES.contains(name)) {
            return;
        }
        if (NUMBERED.contains(name)) {
            inBrackets(this::number);
        } else if (name.equals("not") && mayExclude) {
            inBrackets(() -> step(false));
        } else {
            at = start;
            throw refused("\":" + name + "\" is not supported");
        }
    }

    private void number() throws Refused {
        int start = at;
        while (!ended() && peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start || at - start > 4) {
            throw refused("a number is expected");
        }
    }

    private interface Part {
        void read() throws Refused;
    }

    private void inBrackets(Part part) throws Refused {
        if (!take('(')) {
            throw refused("\"(\" is expected");
        }
        blanks();
        part.read();
        blanks();
        if (!take(')')) {
            throw refused("\")\" is missing");
        }
    }

    private void name(String otherwise) throws Refused {
        if (word().isEmpty()) {
            throw refused(otherwise);
        }
    }

    private String word() {
        int start = at;
        while (!ended() && isNamePart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private static boolean isNamePart(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private boolean take(char c) {
        boolean there = !ended() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void blanks() {
        while (!ended() && BLANKS.indexOf(peek()) >= 0) {
            at++;
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean ended() {
        return at >= text.length();
    }

    private Refused refused(String reason) {
        return new Refused(new SelectorFault(text.codePointCount(0, at) + 1, reason));
    }

    /** The selector is not allowed. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient SelectorFault fault;

        private Refused(SelectorFault fault) {
            super(fault.reason(), null, false, false);
            this.fault = fault;
        }

        SelectorFault fault() {
            return fault;
        }
    }
}
