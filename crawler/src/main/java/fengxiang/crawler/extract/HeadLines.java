package fengxiang.crawler.extract;

import fengxiang.text.dates.DateTexts;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the heading block of an article ends: title, time, source, tools. */
final class HeadLines {

    private static final Pattern NOTE = Pattern.compile(".*(来源|发布时间|发布日期|作者|编辑|阅读|浏览|点击|发布者|发布人|信息来源|字号|字体|打印)[:：].*");
    private static final int MOST = 8;

    private HeadLines() {}

    /** The number of lines that belong to the heading block; {@code title} squeezed. */
    static int end(List<Line> lines, String title, boolean thread) {
        List<Line> first = lines.subList(0, Math.min(MOST, lines.size()));
        return thread ? endInThread(first, title) : endInArticle(first, title);
    }

    private static int endInArticle(List<Line> lines, String title) {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).squeezed();
            if (isTitle(line, title) || i <= end + 2 && isNote(line)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Nothing is passed over: a post may be as short as a button, and the date of the next one stands close behind. */
    private static int endInThread(List<Line> lines, String title) {
        int end = titleEnd(lines, title);
        while (end < lines.size() && isPostNote(lines.get(end).squeezed(), title)) {
            end++;
        }
        return end;
    }

    private static int titleEnd(List<Line> lines, String title) {
        for (int i = 0; i < lines.size() && !isNote(lines.get(i).squeezed()); i++) {
            if (isTitle(lines.get(i).squeezed(), title)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isPostNote(String line, String title) {
        return isTitle(line, title) || isNote(line) && Chars.sentenceMarks(line) == 0;
    }

    private static boolean isTitle(String line, String title) {
        return !title.isEmpty() && line.equals(title);
    }

    static boolean isNote(String line) {
        return line.length() < 70 && NOTE.matcher(line).matches()
                || line.length() < 40 && Chars.punctuation(line) < 3 && DateTexts.isIn(line);
    }
}
