package fengxiang.crawler.work;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.model.Hashes;
import fengxiang.text.page.PageCopy;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What proves an article: hash and headers of the answer, and of news a copy of the page without its readers. */
final class Proof {

    private static final int LONGEST_HEADER = 256;

    private Proof() {}

    /** @param page as it was fetched; null where no copy may be kept, see {@link #keepsCopy} */
    static Evidence of(Fetched answer, Article article, @Nullable Document page) {
        return new Evidence(
                Hashes.sha256(answer.body()),
                article.collectedAt(),
                header(answer, "date"),
                header(answer, "last-modified"),
                header(answer, "etag"),
                header(answer, "content-type"),
                page == null ? null : PageCopy.of(page, article.text()));
    }

    /** Of forums, social sites and reviews nothing is kept but text and hash. */
    static boolean keepsCopy(@Nullable ArticleKind kind) {
        return kind == ArticleKind.NEWS;
    }

    private static @Nullable String header(Fetched answer, String name) {
        String value = answer.header(name);
        return value == null || value.length() > LONGEST_HEADER ? null : value;
    }
}
