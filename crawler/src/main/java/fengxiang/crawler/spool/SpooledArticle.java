package fengxiang.crawler.spool;

import fengxiang.model.Article;
import fengxiang.model.FetchOutcome;

/**
 * An article on its way.
 *
 * @param host the leased host it came from
 * @param token the lease under which it was fetched
 * @param outcome what is to be reported once the article is acknowledged
 */
public record SpooledArticle(String host, String token, FetchOutcome outcome, Article article) {}
