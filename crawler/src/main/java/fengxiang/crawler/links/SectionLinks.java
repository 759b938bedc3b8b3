package fengxiang.crawler.links;

import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the links of a list page by the source's patterns, or, where it has none for articles, by their look on the
 * page's own host. Addresses of people and links marked nofollow are passed over.
 */
public final class SectionLinks {

    private static final int MOST = 5_000;
    private static final int LONGEST_TITLE = 100;

    private final SourceProfile source;
    private final LinkRules rules;
    private final WebAddress here;

    private SectionLinks(SourceProfile source, WebAddress here) {
        this.source = source;
        this.rules = new LinkRules(source);
        this.here = here;
    }

    /** The links of a page at {@code here}, each address once, in the page's order. */
    public static List<FoundLink> in(Document document, WebAddress here, SourceProfile source) {
        SectionLinks links = new SectionLinks(source, here);
        Map<String, FoundLink> found = new LinkedHashMap<>();
        for (Element a : document.select("a[href],area[href]")) {
            FoundLink link = found.size() < MOST ? links.judge(a) : null;
            if (link != null) {
                found.merge(link.address().value(), link, (x, y) -> x.title().isEmpty() ? y : x);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Every link of a page at {@code here} that stays on its host and leads to a page, each address once. */
    public static List<WebAddress> allOn(Document document, WebAddress here) {
        return document.select("a[href],area[href]").stream()
                .map(SectionLinks::address)
                .filter(a -> a != null
                        && a.authority().equals(here.authority())
                        && !a.value().equals(here.value())
                        && !ArticleLook.isFile(a)
                        && !PersonalAddresses.isPersonal(a.value()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whether an address that a feed or sitemap names belongs to the source: by its pattern, else by its host. */
    public static boolean belongs(WebAddress address, SourceProfile source) {
        LinkRules rules = new LinkRules(source);
        return !PersonalAddresses.isPersonal(address.value()) && (rules.learns() || rules.isArticle(address.value()));
    }

    private @Nullable FoundLink judge(Element a) {
        WebAddress address = address(a);
        if (address == null || address.value().equals(here.value()) || PersonalAddresses.isPersonal(address.value())) {
            return null;
        }
        String text = a.text().strip();
        String title = text.isEmpty() ? a.attr("title").strip() : text;
        if (rules.isArticle(address.value()) || rules.learns() && own(address) && ArticleLook.of(address, title)) {
            return new FoundLink(address, false, title.length() > LONGEST_TITLE ? "" : title);
        }
        return rules.isList(address.value()) ? new FoundLink(address, true, "") : null;
    }

    private boolean own(WebAddress address) {
        return address.authority().equals(here.authority())
                || address.authority().equals(source.outletHost());
    }

    static @Nullable WebAddress address(Element a) {
        String href = a.absUrl("href");
        if (!href.startsWith("http") || href.length() > 2_000 || a.attr("rel").contains("nofollow")) {
            return null;
        }
        try {
            return WebAddress.parse(href);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
