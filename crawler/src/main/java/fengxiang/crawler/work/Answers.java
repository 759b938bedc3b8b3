package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.util.List;

/** Reads answers by the role of their address. */
final class Answers {

    private final ArticlePages articles;
    private final ListPages lists;
    private final FeedFiles feeds = new FeedFiles();
    private final Searches searches;

    Answers(Searches searches, Clock clock) {
        this.searches = searches;
        articles = new ArticlePages(clock);
        lists = new ListPages();
    }

    Visit read(Errand errand, Fetched answer, Outcomes outcomes) {
        if (answer.isOfOtherType() && !errand.asks()) {
            return outcomes.unused(FetchStatus.REJECTED, answer, "not-html", null);
        }
        return switch (errand.url().role()) {
            case ARTICLE -> articles.read(errand, answer, outcomes);
            case SECTION -> lists.read(errand, answer, outcomes);
            case FEED -> feeds.feed(errand, answer, outcomes);
            case SITEMAP -> feeds.sitemap(errand, answer, outcomes);
            case SEARCH -> searches.read(errand, answer, outcomes);
        };
    }

    /** The same for somebody who wants to see what an answer holds. */
    Visit show(Errand errand, Fetched answer, Outcomes outcomes) {
        boolean other = answer.isOfOtherType();
        return switch (errand.url().role()) {
            case ARTICLE -> other ? read(errand, answer, outcomes) : articles.show(errand, answer, outcomes);
            case SECTION -> other ? read(errand, answer, outcomes) : lists.show(errand, answer, outcomes);
            case FEED, SITEMAP, SEARCH -> read(errand, answer, outcomes);
        };
    }

    /** A redirect to another host: its address is found, not followed. A search is asked where it was set up only. */
    Visit elsewhere(Errand errand, Fetched answer, Outcomes outcomes) throws FetchException {
        if (errand.asks()) {
            return outcomes.unused(FetchStatus.FAILED, answer, "redirected", null);
        }
        WebAddress target = Redirects.target(answer);
        if (PersonalAddresses.isPersonal(target.value())) {
            return outcomes.unused(FetchStatus.DISALLOWED, answer, "personal-address", null);
        }
        DueUrl due = errand.url();
        DiscoveredUrl found = new DiscoveredUrl(
                target.value(), due.sourceId(), due.role(), due.depth(), due.titleHint(), due.publishedHint());
        return new Visit(outcomes.with(FetchStatus.REJECTED, answer, "redirected", null), List.of(found), null);
    }
}
