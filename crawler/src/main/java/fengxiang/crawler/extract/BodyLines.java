package fengxiang.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps of the container's lines those of the article: without its heading block and its closing notes. */
final class BodyLines {

    private static final Pattern TAIL_NOTE = Pattern.compile("^[\\s（(【\\[]*(责任编辑|责编|编辑[:：]|审核[:：]|值班编辑"
            + "|本文来源[:：]|版权声明|免责声明|特别声明|声明[:：]|上一篇|下一篇|相关(新闻|阅读|链接|文章|报道)|更多精彩|扫一扫|分享到"
            + "|分享让更多人|返回.{0,8}(首页|列表|顶部)|【?(打印|关闭|字体|纠错)|点击(下载|进入)|欢迎关注|我要(评论|纠错)"
            + "|关键词[:：]|标签[:：]|Tags?[:：]|网友评论|热门推荐|推荐阅读|新闻热线|未经授权).*");
    private static final Pattern COMMENTS = Pattern.compile("(?i)(网友|读者|用户|最新|热门|全部|精彩|发表|我要|查看|文章|新闻)?(评论|跟帖|留言)"
            + "(列表|区|内容)?[:：]?[(（]?\\d*[)）]?|\\d+(条|个|篇)?(评论|跟帖|留言|回复|comments?).{0,12}|comments?[(（]?\\d*[)）]?");
    private static final int TAIL_LINES = 14;

    private BodyLines() {}

    /** {@code lines}: those of the container. */
    static List<String> of(List<Line> lines, String title, boolean thread) {
        List<Line> inside = lines.stream()
                .filter(l -> l.linkShare() <= 0.6 || l.length() >= 60)
                .toList();
        inside = thread ? inside : inside.subList(0, commentsStart(inside));
        List<String> text = new ArrayList<>(inside.stream().map(Line::text).toList());
        List<String> headless = text.subList(HeadLines.end(inside, Chars.squeeze(title), thread), text.size());
        return List.copyOf(headless.subList(0, tailStart(headless)));
    }

    /** Readers' comments are no part of the article, however long they are; they never make up its first half. */
    private static int commentsStart(List<Line> lines) {
        int all = lines.stream().mapToInt(Line::length).sum();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (before * 10 > all * 3
                    && COMMENTS.matcher(lines.get(i).squeezed()).matches()) {
                return i;
            }
            before += lines.get(i).length();
        }
        return lines.size();
    }

    /** The closing notes may hold at most 30 % of the text: more than that is article, whatever it begins with. */
    private static int tailStart(List<String> lines) {
        int all = lines.stream().mapToInt(Chars::length).sum();
        int end = lines.size();
        int after = 0;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - TAIL_LINES); i--) {
            after += Chars.length(lines.get(i));
            if (after > 0.3 * all) {
                break;
            }
            if (lines.get(i).length() < 120 && TAIL_NOTE.matcher(lines.get(i)).matches()) {
                end = i;
            }
        }
        return end;
    }
}
