package fengxiang.launcher.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermIndexTest {

    /** More terms than the table begins with, so that it grows three times. */
    @Test
    void findsWhatWasAdded(@TempDir Path directory) throws Exception {
        int articles = 200_000;
        try (TermIndex index = new TermIndex(directory)) {
            for (int article = 0; article < articles; article++) {
                index.add(own(article), article);
                index.add(own(article % 70_000) + 1, article);
            }
            for (int article = 0; article < articles; article += 777) {
                assertThat(articles(index, own(article))).containsExactly(article);
            }
            assertThat(articles(index, own(3) + 1)).containsExactly(140_003, 70_003, 3);
            assertThat(index.count(own(3) + 1)).isEqualTo(3);
            assertThat(articles(index, own(articles))).isEmpty();
        }
    }

    @Test
    void notesNoMoreThanTheFirstThousandOfATerm(@TempDir Path directory) throws Exception {
        try (TermIndex index = new TermIndex(directory)) {
            for (int article = 0; article < 5000; article++) {
                index.add(7, article);
            }
            assertThat(index.count(7)).isEqualTo(TermIndex.MOST_ARTICLES);
            assertThat(articles(index, 7))
                    .hasSize(TermIndex.MOST_ARTICLES)
                    .contains(0)
                    .doesNotContain(4999);
        }
    }

    private static long own(int article) {
        return (article + 1) * 0x9E3779B97F4A7C15L & ~1;
    }

    private static List<Integer> articles(TermIndex index, long term) {
        List<Integer> articles = new ArrayList<>();
        index.forEach(term, articles::add);
        return articles;
    }
}
