package fengxiang.assess.head;

import fengxiang.model.ArticleKind;
import fengxiang.sentiment.head.Kind;

/** Which head reads which articles. */
public final class Kinds {

    private Kinds() {}

    public static Kind of(ArticleKind kind) {
        return switch (kind) {
            case NEWS, MANUAL -> Kind.NEWS;
            case SOCIAL -> Kind.SOCIAL;
            case REVIEW -> Kind.REVIEW;
        };
    }
}
