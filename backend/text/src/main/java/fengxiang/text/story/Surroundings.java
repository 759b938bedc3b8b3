package fengxiang.text.story;

import java.util.regex.Pattern;

/**
 * Finds where an article begins and ends within a body that was taken out of a page: before it may stand where it comes
 * from, behind it who edited it and whose rights they are. All short articles of an outlet end alike; left in, that
 * would make them copies of one another.
 */
final class Surroundings {

    /** What is longer is told, not mentioned in passing. */
    private static final int LONGEST_PART = 80;

    /** At either end; an article about rights and editors stays one. */
    private static final int MOST_PARTS = 8;

    private static final Pattern BEFORE = Pattern.compile("来源|原标题|转载|转自|稿源|作者|记者|编辑|通讯员|发布时间|发表时间|字号|点击|阅读量|浏览");

    private static final Pattern BEHIND = Pattern.compile("责任编辑|责编|编辑[:：]|编审|校对|审核[:：]|审校|监制|终审|来源[:：]|原标题|稿源|版权|转载|转自"
            + "|授权|侵权|侵删|免责|仅代表作者|不代表本|如有异议|如涉及|扫一扫|二维码|公众号|阅读原文|点击查看|更多精彩|分享到|上一篇|下一篇|打印本页|关闭窗口");

    private Surroundings() {}

    /** The index where the article ends. */
    static int end(String body) {
        int end = body.length();
        for (int i = 0; i < MOST_PARTS; i++) {
            int last = skipBack(body, end);
            int begin = lastPart(body, last);
            if (begin <= 0 || last - begin > LONGEST_PART || !has(BEHIND, body, begin, last)) {
                return last;
            }
            end = begin;
        }
        return end;
    }

    /** The index where the article begins, given where it ends. */
    static int begin(String body, int end) {
        int begin = 0;
        for (int i = 0; i < MOST_PARTS; i++) {
            int line = body.indexOf('\n', begin);
            if (line < 0 || line >= end || line - begin > LONGEST_PART || !has(BEFORE, body, begin, line)) {
                return begin;
            }
            begin = line + 1;
        }
        return begin;
    }

    private static boolean has(Pattern words, String body, int begin, int end) {
        return words.matcher(body).region(begin, end).find();
    }

    /** Back over blanks and the signs that end a sentence. */
    private static int skipBack(String body, int end) {
        int last = end;
        while (last > 0 && !Character.isLetterOrDigit(body.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where the line or sentence that ends here begins; looks no further back than a part may be long. */
    private static int lastPart(String body, int end) {
        int begin = end;
        while (begin > 0 && end - begin <= LONGEST_PART && !parts(body.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean parts(char c) {
        return c == '\n' || c == '。' || c == '！' || c == '？' || c == '；';
    }
}
