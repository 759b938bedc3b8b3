package fengxiang.launcher.analyze;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** One thing that is said of an article. Used by one thread. */
public interface ArticlePart {

    /** What measurements call it. */
    default String name() {
        return getClass().getSimpleName().replace("Part", "").toLowerCase(Locale.ROOT);
    }

    /** Looks at articles that are about to be written, in this order, so that work can be done for several at once. */
    default void prepare(List<Article> articles) {}

    /** Writes the part's fields into the article's object; every part writes the same fields for every article. */
    void write(Article article, JsonGenerator fields);
}
