package fengxiang.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyFinderTest {

    private final Shelf shelf = new Shelf();
    private final CopyFinder<String> finder = new CopyFinder<>(shelf, 10);

    @BeforeEach
    void fill() {
        Shelf.ARTICLES.forEach(name -> shelf.put(name, Shelf.read(name)));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSourceWhateverWasDoneToTheText(Reworked reworked) {
        for (String name : Shelf.ARTICLES) {
            assertThat(copiesOf(reworked.of(Shelf.read(name)))).as(name).containsExactly(name);
        }
    }

    @Test
    void anotherReportAboutTheSameIsNoCopy() {
        assertThat(copiesOf(Shelf.read("bridge-other"))).containsExactly("bridge-other");
    }

    @Test
    void aQuotationIsNoCopy() {
        String source = Shelf.read("bridge");
        String other = Shelf.read("clinic").substring(0, 400);
        String quoted = source.substring(0, source.length() * 3 / 10);
        assertThat(copiesOf(other + quoted)).containsExactly("clinic");
        assertThat(copiesOf("据报道，" + quoted + "云溪河上有九座桥，老人们说起来各有各的来历。".repeat(40)))
                .isEmpty();
    }

    @Test
    void aDigestDoesNotTieItsArticlesTogether() {
        String digest = "今日要闻\n" + Shelf.read("library") + Shelf.read("clinic") + Shelf.read("bridge");
        assertThat(copiesOf(digest)).hasSizeLessThan(2);
    }

    @Test
    void theArticlesWithTheMostInCommonComeFirst() {
        shelf.put("changed", Reworked.EVERY_5TH_SENTENCE_CHANGED.of(Shelf.read("bridge")));
        List<Copy<String>> copies = finder.of(
                ArticleText.of("", Shelf.read("bridge")), Fingerprint.of(ArticleText.of("", Shelf.read("bridge"))));
        assertThat(copies).extracting(Copy::article).containsExactly("bridge", "changed");
        assertThat(copies.getFirst().overlap().containment()).isEqualTo(1);
        assertThat(copies.getLast().overlap().containment()).isBetween(0.6, 0.9);
    }

    private List<String> copiesOf(String body) {
        ArticleText text = ArticleText.of("", body);
        return finder.of(text, Fingerprint.of(text)).stream().map(Copy::article).toList();
    }
}
