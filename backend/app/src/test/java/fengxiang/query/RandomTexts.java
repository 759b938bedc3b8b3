package fengxiang.query;

import java.util.List;
import java.util.Random;

/** Texts over a small vocabulary whose words run into each other, and some that a person wrote. */
final class RandomTexts {

    static final List<String> WORDS = List.of(
            "检测", "检测站", "机动车检测站", "车检站", "车站", "站长", "市长", "长江", "长江大桥", "南京市", "云溪市", "收费", "乱收费", "收费站", "排队", "5G",
            "ABC123", "车", "站", "群众", "投诉", "和尚", "尚未", "研究生", "生命", "不合格", "合格", "年检", "檢測站", "服务热线", "尾气", "复检");

    private static final List<String> GLUE =
            List.of("", "", "", "的", "在", "，", "。", "！\n", " ", "“", "”", "——", "了", "😀", "\n");
    private static final List<String> WRITTEN = List.of(
            "昨天上午，南京市长江大桥恢复通车，市长到场。",
            "结婚的和尚未结婚的都来了，研究生命起源的研究生也来了。",
            "云溪市机动车检测站：今天起收费标准不变，复检不收费！",
            "我在车检站排了三个小时队，站长说“今天人多”。",
            "５Ｇ檢測站啟用，服務熱線開通。");

    private RandomTexts() {}

    static String text(Random random, int most) {
        if (random.nextInt(12) == 0) {
            return WRITTEN.get(random.nextInt(WRITTEN.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(GLUE.get(random.nextInt(GLUE.size())));
        }
        return text.toString();
    }
}
