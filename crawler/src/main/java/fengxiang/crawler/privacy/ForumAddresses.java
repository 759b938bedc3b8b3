package fengxiang.crawler.privacy;

import fengxiang.model.WebAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by its address whether a page may be a forum's thread, a post on a social site, or from a platform where
 * everybody publishes under a name. In doubt it is: a page of news taken for a thread loses its picture, a thread taken
 * for news shows its people.
 */
public final class ForumAddresses {

    private static final Pattern PLATFORM = Pattern.compile("(?:^|\\.)(?:"
            + "(?:tieba|zhidao|baijiahao|mbd|haokan)\\.baidu\\.com|tieba\\.com|zhihu\\.com|weibo\\.(?:com|cn)|t\\.cn"
            + "|douban\\.com|xiaohongshu\\.com|xhslink\\.com|(?:ies)?douyin\\.com|kuaishou\\.com|bilibili\\.com|b23\\.tv"
            + "|toutiao\\.com|toutiaocdn\\.com|ixigua\\.com|mp\\.weixin\\.qq\\.com|kuaibao\\.qq\\.com|tianya\\.cn|mop\\.com"
            + "|kdnet\\.net|xici\\.net|19lou\\.com|hupu\\.com|v2ex\\.com|nga\\.(?:cn|178\\.com)|jianshu\\.com|lofter\\.com"
            + "|xueqiu\\.com|guba\\.eastmoney\\.com|maimai\\.cn|heimaotousu\\.com|tousu\\.sina\\.com\\.cn|dianping\\.com"
            + "|reddit\\.com|quora\\.com|twitter\\.com|x\\.com|facebook\\.com|instagram\\.com|threads\\.net|t\\.me"
            + "|youtube\\.com|tiktok\\.com|disqus\\.com)$");
    private static final Pattern HOST =
            Pattern.compile("(?:^|\\.)(?:bbs\\d?|clubs?|forums?|tieba|luntan|shequ|communit(?:y|ies)"
                    + "|discuss|discourse|talk|ask|wenda|zhidao|blogs?|boke|weibo|guba|quan|tousu)\\.");
    private static final Pattern PATH = Pattern.compile(
            "/(?:m?bbs\\d?|clubs?|forums?|luntan|shequ|tieba|community|discuss(?:ions?)?|blogs?|boke|weibo|wenda|tousu)(?:[/?.]|$)"
                    + "|/(?:t|thread|threads|questions?|ask|answers?|posts?|group/topic|comments?)/[^/]"
                    + "|/thread-|/t-\\d|\\btid[-_/]\\d|(?:view|show)(?:thread|topic|post)|/(?:thread|forum|topic|read)\\.(?:php|aspx?|jsp)"
                    + "|[?&;](?:mod=viewthread|tid=|threadid=|thread_id=|topicid=|topic_id=)");

    private ForumAddresses() {}

    /** Whether the address looks like that; hosts in lower case, as {@link WebAddress} has them. */
    public static boolean isOne(WebAddress address) {
        String tail = address.value()
                .substring(address.value().indexOf(address.authority(), 7)
                        + address.authority().length());
        return PLATFORM.matcher(address.host()).find()
                || HOST.matcher(address.host()).find()
                || PATH.matcher(tail.toLowerCase(Locale.ROOT)).find();
    }
}
