package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
import fengxiang.crawler.page.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the outlet that a page names as its source (来源); what stands beside it, such as a writer, is cut off. */
final class Origins {

    private static final Pattern LABELLED = Pattern.compile(
            "(?:文章来源|信息来源|新闻来源|稿件来源|来源|稿源|来自|转载自|转自)\\s*[:：]\\s*[《\"“]?([^\\s|，。,;；）)\\]】》\"”:：]{2,30})");
    private static final Pattern LABEL_ONLY = Pattern.compile("(?:来源|稿源)\\s*[:：]$");
    private static final Pattern NEXT_LABEL =
            Pattern.compile("作者|记者|编辑|责编|责任|通讯员|发布|发表|时间|日期|浏览|点击|阅读|字号|字体|分享|打印|评论|审核|摄影|撰稿|供稿|(?:19|20)\\d\\d[-年/.]");

    private Origins() {}

    /** The name, or an empty text. */
    static String of(Page page, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!mayHoldLabel(text)) {
                continue;
            }
            boolean split = LABEL_ONLY.matcher(text).find() && i + 1 < lines.size();
            Matcher m = LABELLED.matcher(split ? text + lines.get(i + 1).text() : text);
            String name = m.find() ? cut(m.group(1)) : "";
            if (name.length() >= 2) {
                return name;
            }
        }
        String stated = cut(Blanks.tidy(page.firstMeta("source", "article:source", "contentsource")));
        return stated.length() >= 2 && stated.length() <= 30 ? stated : "";
    }

    /** No label is without one of these, and most lines are without any. */
    private static boolean mayHoldLabel(String text) {
        boolean named = text.contains("来源") || text.contains("稿源") || text.contains("来自") || text.contains("转自");
        return (named || text.contains("转载自")) && (text.indexOf('：') >= 0 || text.indexOf(':') >= 0);
    }

    /** The name in a text that holds nothing but it, or it behind its label; else an empty text. */
    static String alone(String text) {
        Matcher labelled = LABELLED.matcher(text);
        String name = cut(labelled.find() ? labelled.group(1) : text);
        return name.length() >= 2 && name.length() <= 30 && Chars.sentenceMarks(name) == 0 ? name : "";
    }

    private static String cut(String name) {
        Matcher m = NEXT_LABEL.matcher(name);
        return m.find() ? name.substring(0, m.start()).strip() : name.strip();
    }
}
