package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Number plates: ordinary, new-energy, and those that end in 警 学 挂 领 港 澳. */
final class NumberPlates {

    private static final String MARK = "［车牌］";

    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String PART = "[ .·-]{0,3}";
    private static final String SIGN = "[a-hj-np-z0-9]";

    private static final String SERIAL =
            SIGN + "{4}[警学挂领港澳试超]|[a-hjk]" + SIGN + "[0-9]{4}|[0-9]{5}[a-hjk]|" + SIGN + "{5}";

    /** One letter for the city and at most two in the serial: 新Phone is a product. */
    private static final int MOST_LETTERS = 3;

    private static final Pattern CIVIL =
            Pattern.compile("(?<number>" + PROVINCE + " ?[a-hj-z]" + PART + "(?:" + SERIAL + "))(?![a-z0-9])");

    private static final Pattern ARMED_POLICE =
            Pattern.compile("(?<![a-z])(?<number>wj ?" + PROVINCE + PART + "[0-9]{4}[0-9a-z])(?![a-z0-9])");

    private NumberPlates() {}

    static void mask(Masking masking) {
        masking.replaceAll(CIVIL, NumberPlates::hasFewLetters, MARK);
        masking.replaceAll(ARMED_POLICE, (plain, start, end) -> true, MARK);
    }

    private static boolean hasFewLetters(String plain, int start, int end) {
        return plain.substring(start, end)
                        .chars()
                        .filter(c -> c >= 'a' && c <= 'z')
                        .count()
                <= MOST_LETTERS;
    }
}
