package fengxiang.crawler.work;

import fengxiang.model.Article;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.LinkShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a due address ended.
 *
 * @param outcome to be reported; where there is an article, only once it is acknowledged
 * @param article free of personal data
 * @param shapes how the links of a list are built; only where somebody wants to see it
 */
public record Visit(
        FetchOutcome outcome,
        List<DiscoveredUrl> discovered,
        @Nullable Article article,
        List<LinkShape> shapes) {

    Visit(FetchOutcome outcome, List<DiscoveredUrl> discovered, @Nullable Article article) {
        this(outcome, discovered, article, List.of());
    }
}
