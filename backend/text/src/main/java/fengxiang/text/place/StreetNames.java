package fengxiang.text.place;

import java.util.List;

/** 北京路, 南京西路, 重庆大厦: every city has them. */
final class StreetNames implements Refusal {

    private static final String DIRECTIONS = "东西南北中环新老支";
    private static final String NUMBERS = "一二三四五六七八九十";

    /** Words that begin with 路, 街 or 弄: 路政, 路面, 街头. */
    private static final String NO_STREET_BEHIND = "政网面段况灯基桥权费由程边头人过途径线坊堂";

    private static final List<String> LONG_ENDS = List.of(
            "大道", "大街", "大路", "横路", "直街", "大楼", "商厦", "商城", "会馆", "立交", "高架桥", "大酒店", "大饭店", "胡同", "高架", "大厦", "酒店",
            "宾馆", "饭店", "小区", "花园", "公寓", "新村", "花苑", "家园");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        if (!Refusals.isShort(form)) {
            return false;
        }
        int at = end;
        if (chars.hasOneOf(DIRECTIONS, at)) {
            at++;
        }
        if (chars.hasOneOf(NUMBERS, at)) {
            at++;
        }
        return Tails.startsWithAny(chars, at, LONG_ENDS)
                || at == end && chars.has("桥", at) && !chars.hasOneOf("西东梁头面段", at + 1)
                || chars.hasOneOf("路街巷弄", at) && !chars.hasOneOf(NO_STREET_BEHIND, at + 1);
    }
}
