package fengxiang.text.place;

import java.util.List;

/** 安徽大学, 北京电影学院: what they say, they say of other places. */
final class UniversityNames implements Refusal {

    private static final int REACH = 8;
    private static final String STOPS = "的在和与了一两三几多所某位名个有对向市县区省各";
    private static final List<String> ENDS = List.of("大学", "学院");
    private static final List<String> ORDINARY = List.of("大学城", "大学里", "大学路");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        if (!Refusals.isShort(form)) {
            return false;
        }
        int behind = Tails.find(chars, end, REACH, STOPS, ENDS);
        boolean students = chars.has("生", behind) && !chars.has("生物", behind) && !chars.has("生命", behind);
        return behind >= 0 && !students && !Tails.startsWithAny(chars, behind - 2, ORDINARY);
    }
}
