package fengxiang.crawler.links;

import fengxiang.model.WebAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A link as it stands on a list page.
 *
 * @param title one line; may be empty
 * @param place the blocks around it: {@code ul.list > li}
 * @param navigation it stands in a bar, menu, footer or path
 */
record PageLink(WebAddress address, String title, String place, boolean navigation) {

    private static final Pattern BAR = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|navi|navbar|menu|footer|foot|bottom|header|top|crumbs?|breadcrumb|position|location|links?|friendlinks?|copyright|login|search)([\\s_-]|$|\\d)");
    private static final int BLOCKS = 2;
    private static final int FAR = 12;
    private static final int LONGEST = 100;

    static PageLink of(Element a, WebAddress address) {
        String text = a.text().strip();
        String title = text.isEmpty() ? a.attr("title").strip() : text;
        String full = a.attr("title").strip();
        // Cut headlines have the whole one in their title.
        boolean cut = text.endsWith("...") || text.endsWith("…");
        String shown = cut && full.length() > text.length() ? full : title;
        return new PageLink(
                address, shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown, place(a), inBar(a));
    }

    int letters() {
        return (int) title.codePoints().filter(Character::isLetterOrDigit).count();
    }

    boolean isChinese() {
        return title.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .count()
                >= 4;
    }

    private static String place(Element a) {
        Deque<String> names = new ArrayDeque<>();
        Element e = a.parent();
        for (int i = 0;
                i < FAR && e != null && names.size() < BLOCKS && !e.normalName().equals("body");
                i++) {
            if (e.isBlock()) {
                String first =
                        e.classNames().stream().findFirst().map(c -> "." + c).orElse("");
                names.addFirst(e.normalName() + first);
            }
            e = e.parent();
        }
        return String.join(" > ", names);
    }

    private static boolean inBar(Element a) {
        Element e = a.parent();
        for (int i = 0; i < FAR && e != null && !e.normalName().equals("body"); i++) {
            boolean bar = e.normalName().equals("nav")
                    || e.normalName().equals("footer")
                    || e.normalName().equals("header");
            if (bar || BAR.matcher(e.className()).find() || BAR.matcher(e.id()).find()) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }
}
