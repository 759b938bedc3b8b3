package fengxiang.text.keyword;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made an article: bylines, editors, sources. Put out of sight before its words are counted. */
final class Imprint {

    private static final Pattern BYLINE = Pattern.compile(
            "(?m)^[\\s　]*[【（(\\[]?[^。，！？；\\n]{0,28}?(?:讯|\\d日\\S{0,4}电|社\\S{2,12}电|消息|报道)[】）)\\]]?(?=[\\s　（(：:]|$)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[（(【\\[](?:[^（）()【】\\n]{0,12})?(?:记者|通讯员|编辑|来源|图|摄|供图|完|责编)[^（）()【】\\n]{0,30}[】\\])）]");

    private static final Pattern LABELLED =
            Pattern.compile("(?:责任编辑|责编|编辑|来源|作者|校对|审核|监制|供稿|摄影|原标题|统筹|值班主任)[：:/][^。\\n]{0,20}");

    private Imprint() {}

    /** The text with blanks in place of its imprint. */
    static String blank(String text) {
        return blank(LABELLED, blank(IN_BRACKETS, blank(BYLINE, text)));
    }

    private static String blank(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(found -> " ".repeat(found.group().length()))
                : text;
    }
}
