package fengxiang.launcher.analyze;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.LineException;
import fengxiang.model.ArticleKind;
import java.util.List;

/**
 * What is analysed.
 *
 * @param targets names of those that the article may speak of
 */
public record Article(String id, String title, String text, ArticleKind kind, List<String> targets) {

    /** @throws LineException where a field is missing or of another kind */
    public static Article of(JsonLine line) throws LineException {
        return new Article(
                line.text("id"),
                line.text("title"),
                line.text("text"),
                line.value("kind", Article::kind),
                line.texts("targets"));
    }

    private static ArticleKind kind(String name) {
        for (ArticleKind kind : ArticleKind.values()) {
            if (kind.toString().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("is none of news, social, review: " + name);
    }
}
