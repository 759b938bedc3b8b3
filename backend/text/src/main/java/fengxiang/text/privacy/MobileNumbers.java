package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Mobile numbers of the mainland and, with their country code, of Hong Kong, Macau and Taiwan. */
final class MobileNumbers {

    static final String MARK = "［电话］";

    private static final String COUNTRY = "(?:(?:\\+|00)?86[ -]{0,2})?";
    private static final String PART = "[ .·-]{1,3}";
    private static final String NO_DIGIT_BEFORE = "(?=[0-9+])(?<![0-9])";
    private static final String NO_DIGIT_BEHIND = "(?![0-9])";

    private static final Pattern WHOLE =
            Pattern.compile(NO_DIGIT_BEFORE + "(?<number>" + COUNTRY + "1[3-9][0-9]{9})" + NO_DIGIT_BEHIND);

    /** The groups that people write, e.g. 138-0013-8000; 15000-200000 is a range. */
    private static final Pattern GROUPED = Pattern.compile(NO_DIGIT_BEFORE + "(?<number>" + COUNTRY + "(?:"
            + "1[3-9][0-9]" + PART + "[0-9]{4}" + PART + "[0-9]{4}"
            + "|1[3-9][0-9]" + PART + "[0-9]{8}"
            + "|1[3-9][0-9]{5}[ -][0-9]{4}"
            + "|1[3-9][0-9]([ -])[0-9]{3}\\2[0-9]{5}"
            + "|1[3-9][0-9]{2}([ -])[0-9]{3}\\3[0-9]{4}"
            + "|1[3-9][0-9]{3} [0-9]{6}"
            + "))" + NO_DIGIT_BEHIND);

    /** Three digits that somebody hid are soon tried; 138****8000 is nobody's number. */
    private static final Pattern HALF_HIDDEN =
            Pattern.compile(NO_DIGIT_BEFORE + "(?<number>1[3-9][0-9*]{9})(?![0-9*])");

    private static final int TELLING_DIGITS = 8;

    private static final Pattern DIGIT_BY_DIGIT =
            Pattern.compile(NO_DIGIT_BEFORE + "(?<number>1([ .·-])[3-9]\\2(?:[0-9]\\2){8}[0-9])" + NO_DIGIT_BEHIND);

    private static final String NUMERAL = "[0-9〇零一二三四五六七八九幺么]";
    private static final Pattern IN_CHARACTERS =
            Pattern.compile("(?<!" + NUMERAL + ")(?<number>[1一幺么][3-9三四五六七八九]" + NUMERAL + "{9})(?!" + NUMERAL + ")");

    private static final Pattern ABROAD =
            Pattern.compile("(?<number>\\+(?:852|853|886)[ -]{0,2}[0-9]{1,4}(?:[ -]?[0-9]{3,4}){2})" + NO_DIGIT_BEHIND);

    private MobileNumbers() {}

    static void mask(Masking masking) {
        masking.replaceAll(WHOLE, MobileNumbers::isPhone, MARK);
        masking.replaceAll(GROUPED, MobileNumbers::isPhone, MARK);
        masking.replaceAll(HALF_HIDDEN, MobileNumbers::tellsEnough, MARK);
        masking.replaceAll(DIGIT_BY_DIGIT, MobileNumbers::isPhone, MARK);
        masking.replaceAll(IN_CHARACTERS, MobileNumbers::isPhone, MARK);
        masking.replaceAll(ABROAD, MobileNumbers::isPhone, MARK);
    }

    private static boolean tellsEnough(String plain, int start, int end) {
        return isPhone(plain, start, end)
                && plain.substring(start, end).replace("*", "").length() >= TELLING_DIGITS;
    }

    static boolean isPhone(String plain, int start, int end) {
        return !Surroundings.isAmount(plain, start, end)
                && !Surroundings.isReference(plain, start, end)
                && !Surroundings.isPartOfIdentifier(plain, start, end);
    }
}
