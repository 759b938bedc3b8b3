package fengxiang.text.story;

import java.util.List;

/**
 * The articles that there are, wherever they are kept.
 *
 * @param <A> what names an article
 */
public interface Articles<A> {

    /**
     * Articles whose fingerprint has the same exact hash, or some of the same terms; those first that share the most, a
     * rare term counting for more than a frequent one. Missing some does no harm as long as the first are among them.
     *
     * @param most how many are wanted, at least 1
     */
    List<A> sharing(Fingerprint fingerprint, int most);

    /** The text of an article that {@link #sharing} gave. */
    ArticleText text(A article);
}
