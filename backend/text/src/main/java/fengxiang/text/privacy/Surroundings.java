package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** What stands around a number and tells what it is. Looks at a bounded number of characters. */
final class Surroundings {

    private static final int REACH = 40;

    private static final String UNIT = "(?:元(?![旦宵月])|美元|日元|韩元|港元|欧元|英镑|吨|公斤|千克|平方|立方|字节|%)";

    /** Behind the number; a single decimal may be the next entry of a numbered list. */
    private static final Pattern AMOUNT = Pattern.compile(UNIT + "|\\.[0-9]{2}(?![0-9])|\\.[0-9]{1,4}[万亿]?" + UNIT);

    private static final Pattern REFERENCE = Pattern.compile("(?:编号|单号|文号|案号|流水号|批号|货号|型号|书号|序列号|№)[:： ]{0,3}$");
    private static final Pattern FILE = Pattern.compile("\\.(?:s?html?|php|aspx?|jsp|pdf|docx?|jpe?g|png|mp4)");

    private Surroundings() {}

    /** A sum of money or a quantity. */
    static boolean isAmount(String plain, int start, int end) {
        return AMOUNT.matcher(plain).region(end, plain.length()).lookingAt() || isBehindZeroPoint(plain, start);
    }

    private static boolean isBehindZeroPoint(String plain, int start) {
        boolean point = start > 1 && plain.charAt(start - 1) == '.' && plain.charAt(start - 2) == '0';
        return point && (start == 2 || !isDigit(plain.charAt(start - 3)));
    }

    /** The number of a document, an order or a file. */
    static boolean isReference(String plain, int start, int end) {
        return REFERENCE.matcher(plain.substring(Math.max(0, start - 8), start)).find()
                || FILE.matcher(plain).region(end, plain.length()).lookingAt();
    }

    /**
     * A part of an identifier or a hash: letters on both sides, or more digits behind letters. A word before or behind,
     * as in wx13800138000, is none.
     */
    static boolean isPartOfIdentifier(String plain, int start, int end) {
        int left = start;
        boolean digits = false;
        while (left > 0 && start - left < REACH && isLatin(plain.charAt(left - 1))) {
            left--;
            digits |= isDigit(plain.charAt(left));
        }
        int right = end;
        while (right < plain.length() && right - end < REACH && isLatin(plain.charAt(right))) {
            digits |= isDigit(plain.charAt(right));
            right++;
        }
        return digits || left < start && right > end;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
