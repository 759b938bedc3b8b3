package fengxiang.text.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts out of a news page what readers wrote, and what presents readers. */
final class Readers {

    /** As part of a class or id: {@code comment-list}, {@code hotComments}, {@code post_reply}. */
    private static final Pattern AREA = Pattern.compile(
            "(?i)comment|pinglun|pingl|gentie|liuyan|guestbook|message-?board|disqus|discuss|netizen|wangyou|bbs-?list"
                    + "|(^|[\\s_-])(cmts?|pl|reply|replies|reply-?list|reply-?box|floors?|lou-?ceng|danmu|barrage)([\\s_-]|$|\\d)");

    private static final Pattern PERSON =
            Pattern.compile("(?i)user-?_?name|nick-?_?name|user-?_?info|avatar|screen-?_?name|reader-?_?name"
                    + "|(^|[\\s_-])(nick|uname|uid|user|member)([\\s_-]|$|\\d)");

    private static final String MARKED = "[itemprop=comment],[itemtype*=Comment],[data-username],[data-user-name],"
            + "[data-nick],[data-nickname],[data-uid],[data-user-id],[data-userid]";
    private static final int LONGEST_PRESENTATION = 200;

    private Readers() {}

    /** In place. What holds the article itself stays, whatever it is called. */
    static void removeFrom(Document page, ArticleParts article) {
        for (Element e : List.copyOf(page.body().getAllElements())) {
            boolean there = e != page.body() && e.parent() != null && e.ownerDocument() == page;
            if (there && isOfReaders(e, article) && !article.isIn(e)) {
                e.remove();
            }
        }
    }

    private static boolean isOfReaders(Element e, ArticleParts article) {
        String names = e.className() + " " + e.id();
        if (names.length() > 1 && AREA.matcher(names).find() || e.is(MARKED)) {
            return true;
        }
        return names.length() > 1
                && PERSON.matcher(names).find()
                && article.textOf(e).strip().length() <= LONGEST_PRESENTATION;
    }
}
