package fengxiang.crawler.work;

import fengxiang.crawler.extract.ArticleExtractor;
import fengxiang.crawler.extract.ExtractedPage;
import fengxiang.crawler.feed.FeedEntry;
import fengxiang.crawler.feed.FeedFormatException;
import fengxiang.crawler.feed.FeedReader;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.links.SectionLinks;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.FetchStatus;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks at answers of any kind: pages, feeds, sitemaps. */
final class Looks {

    private final PageParser parser = new PageParser();
    private final ArticleExtractor extractor;

    Looks(Clock clock) {
        extractor = new ArticleExtractor(clock);
    }

    Look at(Fetched answer, Outcomes outcomes) {
        if (answer.isOfOtherType()) {
            return Look.without(outcomes.unused(FetchStatus.REJECTED, answer, "not-html", null));
        }
        return isMarkup(answer) ? page(answer, outcomes) : feedOrPage(answer, outcomes);
    }

    private static boolean isMarkup(Fetched answer) {
        String type = answer.header("content-type");
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private Look feedOrPage(Fetched answer, Outcomes outcomes) {
        try {
            List<WebAddress> links =
                    FeedReader.readAny(answer.body(), answer.url().value(), answer.header("content-type")).stream()
                            .flatMap(entry -> address(entry, answer.url()))
                            .toList();
            return new Look(outcomes.links(answer, List.of()).outcome(), null, links);
        } catch (FeedFormatException e) {
            return page(answer, outcomes);
        }
    }

    private static Stream<WebAddress> address(FeedEntry entry, WebAddress feed) {
        try {
            WebAddress address = WebAddress.parse(entry.link());
            return address.authority().equals(feed.authority()) ? Stream.of(address) : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private Look page(Fetched answer, Outcomes outcomes) {
        Page page = parser.parse(answer.body(), answer.url().value(), answer.header("content-type"));
        Directives directives = Directives.of(answer, page);
        List<WebAddress> links =
                directives.forbidsFollowing() ? List.of() : SectionLinks.allOn(page.document(), answer.url());
        String forbidden = directives.forbidsKeeping();
        if (forbidden != null) {
            return new Look(outcomes.with(FetchStatus.DISALLOWED, answer, forbidden, null), null, links);
        }
        ExtractedPage extracted = extractor.extract(page);
        FetchStatus status = extracted.rejected() == null ? FetchStatus.FETCHED : FetchStatus.REJECTED;
        return new Look(outcomes.with(status, answer, extracted.rejected(), null), extracted, links);
    }
}
