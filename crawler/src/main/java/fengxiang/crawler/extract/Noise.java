package fengxiang.crawler.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out what is never article: scripts, hidden parts, navigation, comments, related links, footers. */
final class Noise {

    private static final Set<String> DEAD = Set.of(
            "title",
            "script",
            "style",
            "noscript",
            "iframe",
            "select",
            "textarea",
            "button",
            "input",
            "svg",
            "object",
            "embed",
            "template",
            "canvas",
            "audio",
            "video");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final List<String> COMMENT_NAMES = List.of("comment", "comments", "cmt", "pinglun", "reply");
    private static final List<String> AROUND_NAMES =
            List.of(("footer foot bottom nav navi navbar menu crumb crumbs breadcrumb"
                            + " position related relate recommend tuijian share bdshare copyright sidebar side aside hot rank ranking"
                            + " pager paging pagenav page_nav pagination login search toolbar tool ad ads advert guanggao qrcode"
                            + " declare statement disclaimer friendlink friendlinks hidden keyword keywords tag tags editor-info"
                            + " prev next fenxiang tiepai")
                    .split(" "));
    private static final List<String> ANSWER_NAMES =
            List.of("fastreply", "quickreply", "quick-reply", "replybox", "reply-form");
    private static final NameWords COMMENTS = new NameWords(COMMENT_NAMES);
    private static final NameWords NAMES = new NameWords(COMMENT_NAMES, AROUND_NAMES);
    private static final NameWords THREAD_NAMES = new NameWords(AROUND_NAMES, ANSWER_NAMES);

    private final NameWords names;
    private final Map<String, Boolean> known = new HashMap<>();

    /** {@code thread}: answers of readers are what the page is about. */
    Noise(boolean thread) {
        names = thread ? THREAD_NAMES : NAMES;
    }

    /** Removes, in place, what shows no text of the page: scripts, controls, embedded media. */
    void removeDead(Element body, Measures measures) {
        for (Element e : body.getAllElements()) {
            if (e != body && e.parent() != null && DEAD.contains(e.normalName()) && !isData(e)) {
                measures.remove(e);
            }
        }
    }

    /** JSON-LD is still to be read; as a script it shows no text anyway. */
    private static boolean isData(Element e) {
        return e.normalName().equals("script") && e.attr("type").equals("application/ld+json");
    }

    /** Removes, in place, what stands around an article. */
    Cuts removeAround(Element body, Measures measures) {
        int total = measures.get(body).chars;
        Cuts cuts = new Cuts();
        for (Element e : body.getAllElements()) {
            if (e != body && e.parent() != null && isNoise(e, measures.get(e), total)) {
                cuts.cut(e);
            }
        }
        return cuts;
    }

    /** Whether the element is named after the comments of readers, and does not read like an article all the same. */
    static boolean isOfReaders(Element e, Measures measures, int total) {
        String own = e.className() + " " + e.id();
        return own.length() > 1 && COMMENTS.in(own) && !readsLikeArticle(measures.get(e), total);
    }

    private boolean isNoise(Element e, Measures.Count count, int total) {
        if (HIDDEN.matcher(e.attr("style")).find()) {
            return count.chars < 0.6 * total && !e.normalName().equals("article");
        }
        boolean suspect = AROUND.contains(e.normalName()) || Blocks.isBlock(e) && isNoiseName(e);
        return suspect && count.chars < 0.35 * total && !readsLikeArticle(count, total);
    }

    /** Some sites name the article's own container after what stands beside it. */
    private static boolean readsLikeArticle(Measures.Count count, int total) {
        return count.chars > 200
                && count.chars > 0.2 * total
                && count.punctuation * 14 > count.chars
                && count.linked < 0.2 * count.chars;
    }

    private boolean isNoiseName(Element e) {
        String own = e.className() + " " + e.id();
        return own.length() > 1 && known.computeIfAbsent(own, names::in);
    }
}
