package fengxiang.crawler.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no article; the words are stable, they are counted per source. */
final class Rejections {

    private static final Pattern ERROR = Pattern.compile(
            "(?i)^[\\s\\p{Punct}]*404[\\s\\p{Punct}]*$|404\\s*(not|error|错误|页面|提示|-|_)|(error|错误|http|status)[\\s\\p{Punct}]*404|not\\s?found|页面不存在|网页不存在"
                    + "|页面(没有|无法)?找不到|找不到(页面|网页|您)|无法(找到|访问)|(文章|内容|信息|帖子|主题|新闻)(已|已经|不)(被)?(删除|存在|失效|下线|审核)"
                    + "|访问(的页面|过于频繁|受限|被拒绝|出错)|系统(错误|繁忙|维护)|服务器(错误|繁忙|内部错误)|出错(了|啦)|请(先)?登录(后|才)");
    private static final int LEAST_LETTERS = 30;
    private static final int LEAST_RULED = 8;
    private static final int SHORT = 200;

    private Rejections() {}

    /** The same where the site's rule says what the body is: it may be as short as a notice, and it is no list. */
    static @Nullable String ofRuled(String title, String body) {
        int letters = Chars.letters(body);
        if (letters < SHORT
                && (ERROR.matcher(title).find() || ERROR.matcher(body).find())) {
            return "error-page";
        }
        if (letters < LEAST_RULED) {
            return "no-body";
        }
        return Chars.letters(title) < 2 ? "no-title" : null;
    }

    /** The reason, or null for an article. */
    static @Nullable String of(String title, String body, List<Line> all, List<Line> inBody) {
        int letters = Chars.letters(body);
        if (all.isEmpty()) {
            return "empty";
        }
        if (letters < SHORT
                && (ERROR.matcher(title).find() || ERROR.matcher(body).find())) {
            return "error-page";
        }
        if (isList(all, inBody)) {
            return "list-page";
        }
        if (letters < LEAST_LETTERS) {
            return "no-body";
        }
        return Chars.letters(title) < 2 ? "no-title" : null;
    }

    /** Whether it is worth a second look: lists, empty pages and errors have no article to find. */
    static boolean mayHoldArticle(String title, BodyFound body, List<Line> all) {
        String reason = of(title, body.text(), all, body.inside());
        return reason == null || reason.equals("no-body") || reason.equals("no-title");
    }

    /** Mostly links, and hardly a line that reads like a sentence. */
    private static boolean isList(List<Line> all, List<Line> inBody) {
        long linked = all.stream().mapToLong(Line::linked).sum();
        long chars = all.stream().mapToLong(Line::length).sum();
        long sentences = inBody.stream()
                .filter(l -> l.linkShare() < 0.4 && l.length() >= 20 && Chars.punctuation(l.squeezed()) > 0)
                .count();
        long links = all.stream().filter(l -> l.linkShare() >= 0.5).count();
        return linked * 2 > chars && links >= 10 && sentences * 8 < links && sentences < 3;
    }
}
