package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of publication that a page states for machines. */
final class MetaTimes {

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:.*[:._-])?(?:published|datepublished|date_?published|publish_?(?:time|date)|pub_?(?:time|date)"
                    + "|published_?(?:time|at|date)|firstpublished_?time|release_date|create_at|article_date_original)");
    private static final Pattern ANY = Pattern.compile("(?:og:|dc\\.|dcterms\\.|apub:)?(?:date|time|created|issued)");
    private static final Pattern LINKED_DATA =
            Pattern.compile("\"(?:datePublished|pubDate)\"\\s*:\\s*\"([^\"]{6,40})\"");
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?:\\w{1,3})?((?:19|20)\\d\\d)[-/_]?(1[0-2]|0[1-9])[-/_]?(3[01]|[12]\\d|0[1-9])(?=[/_.-]|\\D)");

    private MetaTimes() {}

    /** From the meta elements, then from JSON-LD. */
    static @Nullable DateFound stated(Page page) {
        DateFound published = named(page, PUBLISHED);
        if (published != null) {
            return published;
        }
        for (String data : LinkedData.in(page)) {
            Matcher m = LINKED_DATA.matcher(data);
            DateFound found = m.find() ? DateTexts.firstInMetadata(m.group(1)) : null;
            if (found != null) {
                return found;
            }
        }
        return named(page, ANY);
    }

    private static @Nullable DateFound named(Page page, Pattern name) {
        return page.meta().entrySet().stream()
                .filter(e -> name.matcher(e.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .map(e -> DateTexts.firstInMetadata(e.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day that many addresses carry: {@code /2026/1123/}, {@code /20261123/}, {@code t20261123_1.html}. */
    static @Nullable DateFound inAddress(String url) {
        Matcher m = ADDRESS.matcher(url);
        return m.find() ? DateTexts.firstInMetadata(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
    }
}
