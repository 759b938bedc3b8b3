package fengxiang.text.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text can hold a number or an account at all. The patterns cost a hundred times what it takes to find these
 * places, and most of a text has neither letters nor digits.
 */
final class Stretches {

    private static final String NUMERALS = "〇零一二三四五六七八九幺么";

    /** No pattern has fewer letters and digits. */
    private static final int FEWEST = 5;

    /** A number in Chinese numerals has no fewer, in a row; fewer are an ordinary word. */
    private static final int FEWEST_NUMERALS = 11;

    /** No pattern has more between two of its letters and digits, or before the first: 联系方式号码为： is eight. */
    private static final int REACH = 20;

    /** @param end exclusive */
    record Stretch(int start, int end) {}

    private final String plain;
    private final List<Stretch> found = new ArrayList<>();
    private int first = -1;
    private int last = -1;
    private int telling;

    private Stretches(String plain) {
        this.plain = plain;
    }

    /** From left to right, apart from each other. */
    static List<Stretch> of(String plain) {
        return new Stretches(plain).find();
    }

    private List<Stretch> find() {
        int numerals = 0;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean latin = isLatin(c);
            numerals = isDigit(c) || !latin && NUMERALS.indexOf(c) >= 0 ? numerals + 1 : 0;
            if (numerals == FEWEST_NUMERALS) {
                tell(at - FEWEST_NUMERALS + 1, at, FEWEST);
            } else if (latin || numerals > FEWEST_NUMERALS) {
                tell(at, at, 1);
            }
        }
        end();
        return found;
    }

    private void tell(int from, int to, int weight) {
        if (first < 0 || from - last > REACH) {
            end();
            first = from;
        }
        last = to;
        telling += weight;
    }

    private void end() {
        if (telling >= FEWEST) {
            int start = Math.max(0, first - REACH);
            int end = Math.min(plain.length(), last + REACH + 1);
            Stretch before = found.isEmpty() ? null : found.getLast();
            if (before != null && start <= before.end()) {
                found.set(found.size() - 1, new Stretch(before.start(), end));
            } else {
                found.add(new Stretch(start, end));
            }
        }
        first = -1;
        last = -1;
        telling = 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
