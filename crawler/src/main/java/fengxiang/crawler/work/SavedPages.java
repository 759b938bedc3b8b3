package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes articles out of pages that somebody else has fetched, exactly as out of those that we fetch. */
public final class SavedPages {

    private final ArticlePages pages;
    private final Clock clock;

    public SavedPages(Clock clock) {
        this.pages = new ArticlePages(clock);
        this.clock = clock;
    }

    /**
     * What is in a page.
     *
     * @param article null: none may or can be taken out
     * @param reason why there is none, a word as crawls report it; null with an article
     */
    public record Found(@Nullable Article article, @Nullable String reason) {}

    /** @param kind of the publication; forums and social sites are read as threads, without their people */
    public Found read(Fetched page, ArticleKind kind) {
        String address = page.url().value();
        DueUrl due = new DueUrl(address, "file", PageRole.ARTICLE, 0, null, null, null, null);
        SourceProfile source = new SourceProfile("file", page.url().authority(), kind, List.of(), null, null);
        Errand errand = new Errand(due, source, 0);
        Visit visit = pages.read(errand, page, new Outcomes(errand, clock));
        return new Found(
                visit.article(), visit.article() == null ? visit.outcome().reason() : null);
    }
}
