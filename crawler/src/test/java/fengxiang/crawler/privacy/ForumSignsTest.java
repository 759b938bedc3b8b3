package fengxiang.crawler.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.WebAddress;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a search has found are forums' when address or markup says so. */
class ForumSignsTest {

    private static boolean address(String url) {
        return ForumAddresses.isOne(WebAddress.parse(url));
    }

    private static boolean page(String html) {
        return ForumPages.isOne(Jsoup.parse(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tieba.baidu.com/p/123456789",
                "https://www.zhihu.com/question/12/answer/34",
                "https://zhuanlan.zhihu.com/p/1",
                "https://weibo.com/1/abc",
                "https://m.weibo.cn/detail/1",
                "https://www.douban.com/group/topic/1/",
                "https://www.xiaohongshu.com/explore/1",
                "https://www.douyin.com/video/1",
                "https://www.bilibili.com/video/BV1",
                "https://mp.weixin.qq.com/s/abc",
                "https://baijiahao.baidu.com/s?id=1",
                "https://bbs.example.cn/a/1.html",
                "https://m.bbs.example.cn:443/1",
                "http://club.example.com.cn/1.html",
                "https://forum.example.com/1",
                "https://tieba.example.cn/1",
                "https://www.example.cn/bbs/1.html",
                "https://www.example.cn/BBS/1.html",
                "https://www.example.cn/forum.php?mod=viewthread&tid=1",
                "https://www.example.cn/forum/2026/1.html",
                "https://www.example.cn/thread-1-1-1.html",
                "https://www.example.cn/t/4711",
                "https://www.example.cn/showthread.php?t=1",
                "https://www.example.cn/viewtopic.php?f=1&t=2",
                "https://www.example.cn/read.php?tid=1",
                "https://www.example.cn/read-htm-tid-1.html",
                "https://www.example.cn/x?a=1&tid=2",
                "https://blog.example.cn/s/blog_1.html"
            })
    void knowsForumsByTheirAddress(String url) {
        assertThat(address(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.cn/2026/1120/c1001.html",
                "https://news.example.cn/a/20261120/A01.htm",
                "https://www.gov.cn/zhengce/content/202611/20/content_1.htm",
                "https://paper.example.cn/html/2026-11/20/content_1.htm",
                "https://www.example.cn/news/t20261120_1.html",
                "https://www.thepaper.cn/newsDetail_forward_1",
                "https://example.cn/article?id=1&type=2",
                "https://www.bbsb.example.cn/1.html",
                "https://notzhihu.com/a/1.html",
                "https://max.com/a/1.html"
            })
    void takesNewsForNews(String url) {
        assertThat(address(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=generator content='Discuz! X3.4'>",
                "<meta name=Generator content='phpwind v9'>",
                "<meta name=generator content='phpBB'>",
                "<meta name=generator content='Discourse 3.2 - https://github.com/discourse'>",
                "<meta name=generator content='vBulletin 4.2'>",
                "<meta name=application-name content='NodeBB'>",
                "<div id=postlist><div id=post_1></div></div>",
                "<table><tr><td class=t_f id=postmessage_1>收费吗</td></tr></table>",
                "<div class='d_post_content j_d_post_content'>收费吗</div>",
                "<article itemscope itemtype='https://schema.org/DiscussionForumPosting'>收费吗</article>",
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\": \"DiscussionForumPosting\"}</script>",
                "<p>爱车老王 发表于 2026-11-20 08:30</p><p>收费吗</p><p>临江小雨 回复于 2026-11-20 09:10</p><p>是</p>",
                "<div><b>爱车老王</b> <i>1楼</i><p>收费吗</p></div><div><b>临江小雨</b> <i>2楼</i><p>是</p></div>",
                "<a>只看楼主</a>",
                "<b>楼主</b><p>收费吗</p>",
                "<a>回复此帖</a><p>收费吗</p>",
                "<title>检测站周末上班吗 - 临江论坛</title><p>收费吗</p>",
                "<p>收费吗</p><p>Powered by <a href='https://www.discuz.net/'>Discuz!</a></p>"
            })
    void knowsForumsByTheirMarkup(String html) {
        assertThat(page("<html><body>" + html + "</body></html>")).isTrue();
        assertThat(page(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=generator content='WordPress 6.4'><article><h1>检测站下调收费标准</h1><p>新的价目表已经贴在大厅里。</p></article>",
                "<h1>检测站下调收费标准</h1><div>发表于 2026-11-20 08:30 来源：临江日报</div><p>窗口在大厅2楼，缴费在3楼。</p>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"发表于 2026-11-20\"}</script><p>正文</p>",
                "<title>检测行业论坛开幕_临江新闻网</title><a href='/bbs/'>论坛</a><p>楼主任在论坛上回复了提问。</p>",
                ""
            })
    void takesPagesOfNewsForNews(String html) {
        assertThat(page(html)).isFalse();
    }
}
