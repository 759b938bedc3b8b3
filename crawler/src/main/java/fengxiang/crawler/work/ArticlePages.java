package fengxiang.crawler.work;

import fengxiang.crawler.extract.ArticleExtractor;
import fengxiang.crawler.extract.ExtractedPage;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.crawler.privacy.ForumPeople;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.FetchStatus;
import fengxiang.text.privacy.PersonalMasks;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;

/** Takes the article out of a page, and people out of the article. */
final class ArticlePages {

    private final PageParser parser = new PageParser();
    private final ArticleExtractor extractor;
    private final Clock clock;

    ArticlePages(Clock clock) {
        this.clock = clock;
        this.extractor = new ArticleExtractor(clock);
    }

    Visit read(Errand errand, Fetched answer, Outcomes outcomes) {
        return visit(errand, answer, outcomes, false);
    }

    /** The same for somebody who wants to see it: also an article that would be rejected, with the reason. */
    Visit show(Errand errand, Fetched answer, Outcomes outcomes) {
        return visit(errand, answer, outcomes, true);
    }

    private Visit visit(Errand errand, Fetched answer, Outcomes outcomes, boolean show) {
        Page page = parser.parse(answer.body(), answer.url().value(), answer.header("content-type"));
        String forbidden = Directives.of(answer, page).forbidsKeeping();
        if (forbidden != null) {
            return outcomes.unused(FetchStatus.DISALLOWED, answer, forbidden, null);
        }
        Publication publication = Publication.of(errand, answer.url(), page);
        boolean thread = publication.kind() == ArticleKind.SOCIAL;
        UnaryOperator<String> masks = thread ? ForumPeople.removeFrom(page.document())::scrub : PersonalMasks::mask;
        Document whole = Proof.keepsCopy(publication.kind()) ? page.document().clone() : null;
        ExtractedPage extracted = extractor.extract(page, thread, errand.rule(answer.url()));
        ArticleDraft draft = new ArticleDraft(errand, publication, answer.url(), extracted, masks);
        String rejected = draft.rejected();
        if (rejected != null && !(show && draft.mayBeShown())) {
            return outcomes.unused(FetchStatus.REJECTED, answer, rejected, null);
        }
        Article article = draft.article(clock.instant());
        FetchStatus status = rejected == null ? FetchStatus.FETCHED : FetchStatus.REJECTED;
        return new Visit(
                outcomes.with(status, answer, rejected, null),
                List.of(),
                article.withEvidence(Proof.of(answer, article, whole)));
    }
}
