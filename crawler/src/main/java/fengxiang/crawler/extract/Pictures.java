package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Finds the first picture of the article; ornaments and tracking pixels do not count. */
final class Pictures {

    private static final String[] ADDRESSES = {
        "data-src", "data-original", "data-lazy-src", "data-actualsrc", "original", "zoomfile", "file", "src"
    };
    private static final Pattern ORNAMENT = Pattern.compile(
            "(?i).*(logo|icon|blank|loading|qr_?code|erweima|/qr|spacer|placeholder|avatar|emoji|sprite|\\.gif|\\.svg).*");

    private Pictures() {}

    /** An absolute address where the page's own is known, or an empty text. */
    static String in(Element container, Page page) {
        String first = firstIn(container, page);
        String shared = page.firstMeta("og:image", "twitter:image");
        return !first.isEmpty() || shared.isEmpty() || ORNAMENT.matcher(shared).matches()
                ? first
                : absolute(page, shared);
    }

    /** The same, of the element and what is in it only. */
    static String firstIn(Element container, Page page) {
        for (Element img : container.getElementsByTag("img")) {
            String address = address(img);
            if (!address.isEmpty() && !isTiny(img)) {
                return absolute(page, address);
            }
        }
        return "";
    }

    private static String address(Element img) {
        for (String attribute : ADDRESSES) {
            String value = img.attr(attribute).strip();
            boolean usable = !value.isEmpty() && value.length() < 2000 && !value.startsWith("data:");
            if (usable && !ORNAMENT.matcher(value).matches()) {
                return value;
            }
        }
        return "";
    }

    private static boolean isTiny(Element img) {
        return isSmall(img.attr("width")) || isSmall(img.attr("height"));
    }

    private static boolean isSmall(String size) {
        return size.matches("\\d{1,2}(px)?") && Integer.parseInt(size.replace("px", "")) < 60;
    }

    static String absolute(Page page, String address) {
        String resolved = StringUtil.resolve(page.document().baseUri(), address);
        return resolved.isEmpty() ? address : resolved;
    }
}
