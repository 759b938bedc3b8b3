package fengxiang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import org.junit.jupiter.api.Test;

class TestArticlesTest {

    @Test
    void differInAddressTitleTextAndTime() {
        var articles = TestArticles.first(500);
        assertThat(articles.stream().map(Article::url)).doesNotHaveDuplicates();
        assertThat(articles.stream().map(Article::title)).doesNotHaveDuplicates();
        assertThat(articles.stream().map(Article::text)).doesNotHaveDuplicates();
        assertThat(articles.stream().map(Article::publishedAt)).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameAtEveryCall() {
        assertThat(TestArticles.number(7)).isEqualTo(TestArticles.number(7));
    }
}
