package fengxiang.article;

import java.time.Instant;

/**
 * The record that an article exists; whoever creates it creates the article.
 *
 * @param index the month's index that holds the article
 * @param url the address of the page that made it
 */
record ArticleKey(String index, String url, String outletHost, String title, Instant createdAt) {

    ArticleKey ownedBy(Arrival arrival) {
        return new ArticleKey(
                index,
                arrival.own().value(),
                arrival.article().outletHost(),
                arrival.article().title(),
                createdAt);
    }

    ArticleKey titled(String newTitle) {
        return new ArticleKey(index, url, outletHost, newTitle, createdAt);
    }
}
