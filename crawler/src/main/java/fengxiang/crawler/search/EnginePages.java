package fengxiang.crawler.search;

import fengxiang.model.WebAddress;
import java.util.regex.Pattern;

/** Tells the engines' own pages among what they find: results for people, and redirects that count clicks. */
public final class EnginePages {

    private static final Pattern KNOWN = Pattern.compile("(?i)^https?://(?:"
            + "(?:www|m|wap|image|news)\\.baidu\\.com/(?:link|s|baidu\\.php|from=|sf|ns|search|aladdin)\\b"
            + "|(?:www|cn|m)\\.bing\\.com/(?:search|ck/|news/apiclick|aclick)"
            + "|(?:www\\.)?google\\.[a-z.]{2,6}/(?:url|search|aclk)"
            + "|(?:www|m|wap|weixin|news)\\.sogou\\.com/(?:link|web|sogou|weixin|bill_cpc)\\b"
            + "|(?:www|m|news)\\.so\\.com/(?:link|s|ns|jump)\\b"
            + "|(?:so\\.|yz\\.m\\.|m\\.)?(?:sm\\.cn|toutiao\\.com)/(?:s|search)\\b"
            + "|(?:html\\.|lite\\.)?duckduckgo\\.com/)");

    private EnginePages() {}

    /** {@code engine}: the address that was asked. */
    public static boolean isOne(WebAddress found, WebAddress engine) {
        boolean itself =
                found.authority().equals(engine.authority()) && found.path().equals(engine.path());
        return itself || KNOWN.matcher(found.value()).find();
    }
}
