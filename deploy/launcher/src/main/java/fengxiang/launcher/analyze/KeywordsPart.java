package fengxiang.launcher.analyze;

import fengxiang.text.keyword.Keyword;
import fengxiang.text.keyword.KeywordFinder;
import tools.jackson.core.JsonGenerator;

/** What the article is about. */
final class KeywordsPart implements ArticlePart {

    private static final int MOST = 8;

    @Override
    public void write(Article article, JsonGenerator fields) {
        fields.writeArrayPropertyStart("keywords");
        for (Keyword keyword : KeywordFinder.find(article.title(), article.text(), MOST)) {
            fields.writeString(keyword.term());
        }
        fields.writeEndArray();
    }
}
