package fengxiang.launcher.analyze;

import tools.jackson.core.JsonGenerator;

/** One thing that is said of an article. Used by one thread. */
public interface ArticlePart {

    /** Writes the part's fields into the article's object; every part writes the same fields for every article. */
    void write(Article article, JsonGenerator fields);
}
