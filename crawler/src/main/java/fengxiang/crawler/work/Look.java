package fengxiang.crawler.work;

import fengxiang.crawler.extract.ExtractedPage;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows.
 *
 * @param page null: there is none, or it may not be kept
 * @param links where it leads to on its own host; of a redirect, the target
 */
public record Look(FetchOutcome outcome, @Nullable ExtractedPage page, List<WebAddress> links) {

    static Look without(Visit visit) {
        return new Look(
                visit.outcome(),
                null,
                visit.discovered().stream().flatMap(Look::address).toList());
    }

    private static Stream<WebAddress> address(DiscoveredUrl found) {
        return Stream.of(WebAddress.parse(found.url()));
    }
}
