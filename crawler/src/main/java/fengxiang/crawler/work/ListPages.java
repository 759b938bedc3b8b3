package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.links.FoundLink;
import fengxiang.crawler.links.LinkShapes;
import fengxiang.crawler.links.SectionLinks;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.LinkShape;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows the links of list pages. */
final class ListPages {

    private final PageParser parser = new PageParser();

    Visit read(Errand errand, Fetched answer, Outcomes outcomes) {
        return visit(errand, answer, outcomes, false);
    }

    /** The same for somebody who wants to see it: with the shapes of all links, also where none would be followed. */
    Visit show(Errand errand, Fetched answer, Outcomes outcomes) {
        return visit(errand, answer, outcomes, true);
    }

    private Visit visit(Errand errand, Fetched answer, Outcomes outcomes, boolean show) {
        Page page = parser.parse(answer.body(), answer.url().value(), answer.header("content-type"));
        if (!page.html()) {
            return outcomes.unused(FetchStatus.REJECTED, answer, "not-html", null);
        }
        if (Directives.of(answer, page).forbidsFollowing()) {
            return outcomes.unused(FetchStatus.DISALLOWED, answer, "nofollow", null);
        }
        List<DiscoveredUrl> found = SectionLinks.in(page.document(), answer.url(), errand.source()).stream()
                .map(link -> discovered(errand, link))
                .toList();
        Visit visit = found.isEmpty()
                ? outcomes.unused(FetchStatus.REJECTED, answer, "no-links", null)
                : outcomes.links(answer, found);
        return show ? new Visit(visit.outcome(), found, null, shapes(errand, answer, page)) : visit;
    }

    private static List<LinkShape> shapes(Errand errand, Fetched answer, Page page) {
        Set<String> hosts =
                new HashSet<>(List.of(answer.url().authority(), errand.source().outletHost()));
        errand.source()
                .entries()
                .forEach(e -> hosts.add(WebAddress.parse(e.url()).authority()));
        return LinkShapes.in(page.document(), answer.url(), hosts);
    }

    private static DiscoveredUrl discovered(Errand errand, FoundLink link) {
        PageRole role = link.list() ? PageRole.SECTION : PageRole.ARTICLE;
        return new DiscoveredUrl(
                link.address().value(),
                errand.url().sourceId(),
                role,
                errand.url().depth() + 1,
                Hints.title(errand.source(), link.title()),
                null);
    }
}
