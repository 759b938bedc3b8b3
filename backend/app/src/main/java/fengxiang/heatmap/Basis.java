package fengxiang.heatmap;

import fengxiang.article.ArticleIndex;
import fengxiang.elastic.IndexSpec;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import fengxiang.mention.MentionIndex;
import java.util.Locale;

/** What cells count. */
public enum Basis {
    MENTIONS(Target.MENTIONS, MentionIndex.MENTIONS),
    ARTICLES(Target.ARTICLES, ArticleIndex.ARTICLES);

    private final Target target;
    private final IndexSpec index;

    Basis(Target target, IndexSpec index) {
        this.target = target;
        this.index = index;
    }

    /** Mentions have no words, and of several topics they count an article more than once. */
    static Basis of(Scope scope) {
        return scope.query() == null && scope.topics().size() == 1 ? MENTIONS : ARTICLES;
    }

    /** Where each row is a topic by itself. */
    static Basis ofRows(Scope scope) {
        return scope.query() == null ? MENTIONS : ARTICLES;
    }

    Target target() {
        return target;
    }

    IndexSpec index() {
        return index;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
