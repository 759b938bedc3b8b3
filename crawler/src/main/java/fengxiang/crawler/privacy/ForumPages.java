package fengxiang.crawler.privacy;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells by its markup whether a page is a forum's thread or a post on a social site; in doubt it is. */
public final class ForumPages {

    private static final Pattern GENERATOR = Pattern.compile(
            "(?i)discuz|phpwind|phpbb|discourse|vbulletin|nodebb|flarum|xenforo|mybb|invision|vanilla|bbpress|xiuno|startbbs|mastodon");
    private static final String MARKUP =
            "[id^=postmessage_],[id^=post_message_],span#thread_subject,#postlist,#postlistreply,"
                    + "td.t_f,.t_fsz,.pls .authi,.plhin,#read_tpc,.tpc_content,.readTable,.postbody .content,.postprofile,"
                    + ".postbitlegacy,.postcontainer,.topic-post,article[data-post-id],[component=post],.PostStream,.topic_content,"
                    + ".d_post_content,.l_post,.message--post,.threadlist,.louzhu,.lzl_cnt,"
                    + "[itemtype*=DiscussionForumPosting],[itemtype*=SocialMediaPosting],[itemtype*=QAPage],"
                    + "a[href*='discuz.net'],a[href*='phpwind.net'],a[href*='phpbb.com'],a[href*='vbulletin.com']";
    private static final Pattern JSON_TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:DiscussionForumPosting|SocialMediaPosting|QAPage)\"");
    /** The outlet's part of a title. */
    private static final Pattern TITLE = Pattern.compile("(?i)[-_|–—]\\s*[^-_|–—]{0,20}(?:论坛|贴吧|社区|bbs|博客)\\s*$");
    /** Each of these is enough: buttons beside posts, and who began the thread. */
    private static final Pattern BUTTON = Pattern.compile(
            "^[\\s\\[]*(?:只看该作者|只看楼主|只看TA|倒序浏览|楼主|(?:回复|引用|收藏|顶起)(?:此|本|该)(?:帖|贴|主题|楼)|跟从标题|回复本楼|发新帖|发表新帖)[\\s\\]]*$");

    private static final Pattern POSTED =
            Pattern.compile("(?:发表于|回复于|发帖时间)\\s*[:：]?\\s*(?:\\d{2,4}[-/年.]|昨天|前天|今天|\\d+\\s*(?:分钟|小时|天)前)");
    private static final Pattern FLOOR = Pattern.compile("^\\s*(?:第?\\s*\\d{1,5}\\s*[楼#层]|#\\d{1,5}|沙发|板凳|地板)\\s*$");
    private static final int ENOUGH = 2;
    private static final int LONGEST_SIGN = 200;

    private ForumPages() {}

    /** Judges a page as it was fetched. */
    public static boolean isOne(Document document) {
        return document.select("meta[name=generator],meta[name=application-name]").stream()
                        .anyMatch(
                                meta -> GENERATOR.matcher(meta.attr("content")).find())
                || document.select("title").stream()
                        .anyMatch(title -> TITLE.matcher(title.text()).find())
                || document.selectFirst(MARKUP) != null
                || document.select("script[type*=ld+json]").stream()
                        .anyMatch(script -> JSON_TYPE.matcher(script.data()).find())
                || readsLikeOne(document.body());
    }

    /** What forums write around posts, whatever their software. */
    private static boolean readsLikeOne(Element body) {
        int signs = body.nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .filter(text -> text.length() < LONGEST_SIGN)
                .mapToInt(ForumPages::sign)
                .sum();
        return signs >= ENOUGH;
    }

    private static int sign(String text) {
        if (BUTTON.matcher(text).find()) {
            return ENOUGH;
        }
        return POSTED.matcher(text).find() || FLOOR.matcher(text).find() ? 1 : 0;
    }
}
