package fengxiang.crawler.work;

import fengxiang.crawler.extract.ArticleExtractor;
import fengxiang.crawler.extract.ExtractedPage;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.crawler.privacy.ForumPeople;
import fengxiang.model.ArticleKind;
import fengxiang.model.FetchStatus;
import fengxiang.text.privacy.PersonalMasks;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes the article out of a page, and people out of the article. */
final class ArticlePages {

    private final PageParser parser = new PageParser();
    private final ArticleExtractor extractor;
    private final Clock clock;

    ArticlePages(Clock clock) {
        this.clock = clock;
        this.extractor = new ArticleExtractor(clock);
    }

    Visit read(Task task, Fetched answer, Outcomes outcomes) {
        Page page = parser.parse(answer.body(), answer.url().value(), answer.header("content-type"));
        String forbidden = Directives.of(answer, page).forbidsKeeping();
        if (forbidden != null) {
            return outcomes.unused(FetchStatus.DISALLOWED, answer, forbidden, null);
        }
        boolean thread = task.source().kind() == ArticleKind.SOCIAL;
        UnaryOperator<String> masks = thread ? ForumPeople.removeFrom(page.document())::scrub : PersonalMasks::mask;
        ExtractedPage extracted = extractor.extract(page, thread);
        ArticleDraft draft = new ArticleDraft(task, answer.url(), extracted, masks);
        String rejected = draft.rejected();
        if (rejected != null) {
            return outcomes.unused(FetchStatus.REJECTED, answer, rejected, null);
        }
        return new Visit(
                outcomes.with(FetchStatus.FETCHED, answer, null, null), List.of(), draft.article(clock.instant()));
    }
}
