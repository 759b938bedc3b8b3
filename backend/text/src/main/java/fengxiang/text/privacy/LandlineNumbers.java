package fengxiang.text.privacy;

import java.util.regex.Pattern;

/** Landlines with area code, or without one behind a word for telephone; extensions and neighbours included. */
final class LandlineNumbers {

    private static final String EXTENSION = "(?:(?: ?转 ?|-| ?ext\\.? ?)[0-9]{1,6})?";
    private static final String NEIGHBOURS = "(?:[、/,，或和][ ]?[2-8][0-9]{6,7}(?![0-9])){0,5}";

    /** 010 and 02x have eight digits behind them, all others seven or eight. */
    private static final String AREA_AND_NUMBER = "\\(?(?:"
            + "0?(?:10|2[0-9])\\)?[ .-]{0,3}[2-8][0-9]{3}[ -]?[0-9]{4}"
            + "|0?[3-9][0-9]{2}\\)?[ .-]{0,3}[2-8][0-9]{2}[0-9]?[ -]?[0-9]{4})";

    private static final Pattern WITH_COUNTRY =
            Pattern.compile("(?=[0-9+(])(?<![0-9])(?<number>(?:(?:\\+|00)86[ -]{0,3}|86[ -]{1,3})" + AREA_AND_NUMBER
                    + EXTENSION + ")(?![0-9])");

    private static final Pattern WITH_AREA = Pattern.compile("(?=[0-9+(])(?<![0-9])(?<number>(?:86[ -])?(?=\\(?0)"
            + AREA_AND_NUMBER + EXTENSION + NEIGHBOURS + ")(?![0-9])");

    private static final Pattern LOCAL = Pattern.compile("(?:电话|座机|传真|手机|联系方式|致电|拨打|tel|phone|fax)"
            + "(?:号码|号)?[为是]?[:. ]{0,3}"
            + "(?<number>[2-8][0-9]{2}[0-9]?[ -]?[0-9]{4}" + EXTENSION + NEIGHBOURS + ")(?![0-9]|[ -]?[0-9]{2,}|年)");

    private LandlineNumbers() {}

    static void mask(Masking masking) {
        masking.replaceAll(WITH_COUNTRY, MobileNumbers::isPhone, MobileNumbers.MARK);
        masking.replaceAll(WITH_AREA, MobileNumbers::isPhone, MobileNumbers.MARK);
        masking.replaceAll(LOCAL, MobileNumbers::isPhone, MobileNumbers.MARK);
    }
}
