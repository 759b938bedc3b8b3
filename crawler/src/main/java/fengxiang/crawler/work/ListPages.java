package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.links.FoundLink;
import fengxiang.crawler.links.SectionLinks;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import java.util.List;

/** Follows the links of list pages. */
final class ListPages {

    private final PageParser parser = new PageParser();

    Visit read(Errand errand, Fetched answer, Outcomes outcomes) {
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
        return found.isEmpty()
                ? outcomes.unused(FetchStatus.REJECTED, answer, "no-links", null)
                : outcomes.links(answer, found);
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
