package fengxiang.crawler.links;

import fengxiang.model.WebAddress;
import java.util.regex.Pattern;

/** Tells, where a source has no pattern, whether a link looks like one to an article. */
final class ArticleLook {

    private static final Pattern FILE = Pattern.compile(
            "(?i).*\\.(jpe?g|png|gif|webp|svg|ico|css|js|json|xml|rss|pdf|docx?|xlsx?|pptx?|zip|rar|7z|apk|exe|mp[34]|avi|mov|wmv|flv|wps)$");
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?i)/(index|default|list|login|logout|register|reg|search|tag|tags|about|contact|help|sitemap|rss|feed|app|download|special|topics?|channel|category)([/_-].*|\\.\\w+)?$"
                    + "|/(index|list|default)_?\\d*\\.\\w+$|/page/\\d+/?$|/(login|logout|register|reg|search)(\\.\\w+)?\\?|[?&](page|p)=\\d+");
    private static final Pattern DATED = Pattern.compile(
            "(19|20)\\d\\d[-/_]?(0[1-9]|1[0-2])([-/_]?(0[1-9]|[12]\\d|3[01]))?" + "|/(19|20)\\d\\d/[1-9]/[1-3]?\\d/");
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{4,}|/[0-9a-f]{8,}|\\d+\\.s?html?$|[?&](id|tid|aid|articleid|newsid|contentid)=\\w+");
    private static final int HEADLINE = 8;

    private ArticleLook() {}

    /** Whether the address ends like that of a picture, a document or a program. */
    static boolean isFile(WebAddress address) {
        return FILE.matcher(address.path()).matches();
    }

    /** Whether the address is built like that of a list, a search, a log-in or a page about the site. */
    static boolean isIndex(WebAddress address) {
        String tail = tail(address);
        return tail.endsWith("/") || NO_ARTICLE.matcher(tail).find();
    }

    private static String tail(WebAddress address) {
        return address.value()
                .substring(address.value().indexOf(address.authority())
                        + address.authority().length());
    }

    static boolean of(WebAddress address, String text) {
        String tail = tail(address);
        if (tail.length() < 4 || isFile(address) || NO_ARTICLE.matcher(tail).find()) {
            return false;
        }
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        boolean numbered = NUMBERED.matcher(tail).find();
        return letters >= HEADLINE && (numbered || DATED.matcher(tail).find())
                || letters >= 5 && DATED.matcher(tail).find() && numbered
                || letters >= 12 && tail.matches(".*\\.s?html?$");
    }
}
