package fengxiang.text.story;

import java.util.Comparator;
import java.util.List;

/** Finds the copies of an article: looks up what may be one, and compares the texts. */
public final class CopyFinder<A> {

    private final Articles<A> articles;
    private final int most;

    /** @param most how many texts are read for an article, at least 1 */
    public CopyFinder(Articles<A> articles, int most) {
        this.articles = articles;
        this.most = most;
    }

    /** The copies, those that share the most first. An article that is kept already is among its own copies. */
    public List<Copy<A>> of(ArticleText text, Fingerprint fingerprint) {
        return articles.sharing(fingerprint, most).stream()
                .map(article -> new Copy<>(article, Overlap.of(text, articles.text(article))))
                .filter(copy -> copy.overlap().isCopy())
                .sorted(Comparator.comparingDouble(
                                (Copy<A> copy) -> copy.overlap().containment())
                        .reversed())
                .toList();
    }
}
