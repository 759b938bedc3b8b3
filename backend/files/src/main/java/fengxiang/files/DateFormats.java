package fengxiang.files;

import java.util.regex.Pattern;

/** Tells the number formats of dates: those that Excel has built in, Chinese ones too, and those that people write. */
final class DateFormats {

    private static final Pattern BUILT_IN = Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("(?i)[yd年月日]|h+:|m+/");

    private DateFormats() {}

    static boolean isDate(String id, String code) {
        return code.isEmpty()
                ? BUILT_IN.matcher(id).matches()
                : DATE.matcher(NO_PATTERN.matcher(code).replaceAll("")).find();
    }
}
