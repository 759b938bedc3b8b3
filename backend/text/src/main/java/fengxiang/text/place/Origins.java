package fengxiang.text.place;

import java.util.List;

/** 安徽人, 上海话, 川菜, 山东队: where somebody or something is from, not where anything happens. */
final class Origins implements Refusal {

    private static final List<String> WORDS = List.of(
            "籍", "口音", "方言", "老乡", "男篮", "女篮", "男排", "女排", "男足", "女足", "球迷", "梆子", "小调", "民歌", "快板", "评书", "牌照", "号牌",
            "户籍人", "姑娘", "小伙", "汉子", "大妈", "大叔", "大爷", "大姐", "大哥", "妹子", "媳妇", "女婿", "学子", "娃", "室友", "商人", "老板", "游客",
            "夫妇");

    private static final List<String> BEFORE = List.of("祖籍", "籍贯", "原籍");

    /** 人民, 人口, 人工, 人气: words of their own. */
    private static final String NOT_AFTER_MAN = "民大社才口员士事均工流次气行力群防身为";

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        return Refusals.isShort(form)
                && (Tails.startsWithAny(chars, end, WORDS)
                        || Tails.startsWithAny(chars, start - 2, BEFORE)
                        || chars.has("人", end) && !chars.hasOneOf(NOT_AFTER_MAN, end + 1)
                        || chars.has("话", end) && !chars.hasOneOf("题剧语费务", end + 1)
                        || chars.has("菜", end) && !chars.hasOneOf("市农价篮场地", end + 1)
                        || chars.has("队", end) && !chars.hasOneOf("伍", end + 1));
    }
}
