package fengxiang.notice.sending;

import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a message: level and what it is about, the sentence, then titles with their links, then when. Pure.
 *
 * @param notices how many are shown
 * @param articles how many of each
 * @param sentence characters of each sentence
 */
record Layout(int notices, int articles, int sentence) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HEAD = 120;
    private static final int LONGEST_LINK = 1_000;

    /** The head alone, for a subject or a notification on a phone. */
    static String head(Message message) {
        Notice first = message.notices().getFirst();
        String head = head(first);
        return Cut.line(
                switch (message.purpose()) {
                    case DIGEST -> "安静时段摘要：" + message.notices().size() + " 条通知，" + head;
                    case COMBINED -> message.notices().size() + " 条通知：" + head;
                    default -> head;
                },
                LONGEST_HEAD);
    }

    /** What is watched is named once, also where the title names it. */
    private static String head(Notice notice) {
        String name = Cut.line(notice.targetName(), LONGEST_NAME);
        String title = Cut.line(notice.title(), LONGEST_NAME);
        return "【" + Words.level(notice) + "】" + (title.contains(name) ? title : name + "：" + title);
    }

    List<Line> lines(Message message) {
        List<Line> lines = new ArrayList<>();
        boolean several = message.notices().size() > 1;
        lines.add(Line.strong(head(message)));
        for (Notice notice : message.notices().subList(0, notices)) {
            if (several) {
                lines.add(Line.strong(head(notice)));
            }
            lines.add(Line.of(Cut.line(notice.sentence(), sentence)));
            addArticles(notice, lines);
            if (several) {
                lines.add(Line.of(Words.minute(notice.at())));
            }
        }
        int more = message.notices().size() - notices;
        if (more > 0) {
            lines.add(Line.of("另有 " + more + " 条通知，见系统内的通知列表。"));
        }
        lines.add(Line.of(
                (several
                                ? "发出于 " + Words.minute(message.at())
                                : Words.minute(message.notices().getFirst().at())) + " · 编号 " + message.number()));
        return lines;
    }

    private void addArticles(Notice notice, List<Line> lines) {
        int shown = Math.min(articles, notice.articles().size());
        notice.articles().subList(0, shown).forEach(article -> lines.add(line(article)));
        int more = notice.articles().size() - shown;
        if (more > 0) {
            lines.add(Line.of("另有 " + more + " 篇报道。"));
        }
    }

    /** A link is there as a whole or not at all. */
    private static Line line(NoticeArticle article) {
        String title = Cut.line(article.title(), LONGEST_TITLE);
        String when = article.publishedAt() == null ? "" : "，" + Words.shortMinute(article.publishedAt());
        String where = "（" + Cut.line(article.outlet(), LONGEST_NAME) + when + "）";
        boolean linked = article.url().length() <= LONGEST_LINK && article.url().matches("https?://\\S+");
        return new Line(List.of(
                new Line.Part("· ", null, false),
                new Line.Part(title.isEmpty() ? "（无标题）" : title, linked ? article.url() : null, false),
                new Line.Part(where, null, false)));
    }
}
