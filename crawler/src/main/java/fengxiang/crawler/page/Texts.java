package fengxiang.crawler.page;

import org.jsoup.Jsoup;

/** Plain text of short texts that come from elsewhere. */
public final class Texts {

    private Texts() {}

    /** The text of what may be HTML, in one line. */
    public static String plain(String html) {
        boolean markup = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        return Blanks.tidy(markup ? Jsoup.parse(html).text() : html);
    }
}
