package fengxiang.article;

import java.util.Set;

/**
 * What there is of an article.
 *
 * @param id its id
 * @param addressIds the ids of all addresses that it is known under, its own id among them
 * @param files its files in the file store
 */
public record ArticleTraces(String id, Set<String> addressIds, Set<String> files) {}
