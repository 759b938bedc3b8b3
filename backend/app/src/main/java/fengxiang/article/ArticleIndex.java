package fengxiang.article;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of this feature. Readers ask {@code Indices.alias(ArticleIndex.ARTICLES)}; only this package writes. */
@Configuration(proxyBeanMethods = false)
public class ArticleIndex {

    /** One index a month of first collection, read through its alias; documents are {@link StoredArticle}. */
    public static final IndexSpec ARTICLES = IndexSpec.monthly("articles");

    /** Create-only: which index holds which article. */
    static final IndexSpec KEYS = IndexSpec.single("article-keys");

    @Bean
    IndexSpec articlesIndex() {
        return ARTICLES;
    }

    @Bean
    IndexSpec articleKeysIndex() {
        return KEYS;
    }
}
