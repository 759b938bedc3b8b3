package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Numbers of resident identity cards: region, date of birth, serial, and on newer cards a check digit. */
final class IdentityNumbers {

    private static final String MARK = "［证件号］";

    private static final String REGION = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)[0-9]{4}";
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";

    private static final Pattern NEW = Pattern.compile("(?=[1-9])(?<![0-9])(?<number>" + REGION
            + "[ -]?(?:19|20)[0-9]{2}[ -]?" + DAY + "[ -]?[0-9]{3}[0-9x])(?![0-9])");
    private static final Pattern OLD = Pattern.compile(
            "(?=[1-9])(?<![0-9])(?<number>" + REGION + "[ -]?[0-9]{2}" + DAY + "[ -]?[0-9]{3})(?![0-9])");

    /** Directly before the number, and not our own mark. */
    private static final Pattern CALLED_SO = Pattern.compile("(?:身份证|身份证件|证件|公民身份)(?:号码|号|编号)?[为是]?[:： ]{0,3}$");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10x98765432";

    private IdentityNumbers() {}

    static void mask(Masking masking) {
        masking.replaceAll(NEW, IdentityNumbers::isNewNumber, MARK);
        masking.replaceAll(OLD, (plain, start, end) -> !Surroundings.isPartOfIdentifier(plain, start, end), MARK);
    }

    /** Files are numbered by region and date too; the check digit tells, or the text says what the number is. */
    private static boolean isNewNumber(String plain, int start, int end) {
        if (Surroundings.isPartOfIdentifier(plain, start, end)) {
            return false;
        }
        String number = plain.substring(start, end).replaceAll("[ -]", "");
        return hasItsCheckDigit(number)
                || CALLED_SO
                        .matcher(plain.substring(Math.max(0, start - 16), start))
                        .find();
    }

    private static boolean hasItsCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == number.charAt(17);
    }
}
