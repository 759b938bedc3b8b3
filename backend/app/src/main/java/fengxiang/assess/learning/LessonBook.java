package fengxiang.assess.learning;

import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Understandings;
import fengxiang.assess.correction.Correction;
import fengxiang.assess.correction.Corrections;
import fengxiang.assess.head.Kinds;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.training.LabelledText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what there is to learn from: corrections with their articles, as far as these are still kept. */
@Component
class LessonBook {

    /** The latest are learned from; more would take more time than memory. */
    private static final int MOST = 3_000;

    private static final int AT_ONCE = 100;

    /** The encoder reads less. */
    private static final int LONGEST = 1_000;

    private final Corrections corrections;
    private final Understandings articles;

    LessonBook(Corrections corrections, Understandings articles) {
        this.corrections = corrections;
        this.articles = articles;
    }

    /** @param known labels that the head can say */
    Lessons of(Kind kind, Predicate<Label> known) {
        List<Correction> latest = corrections.latest(kind, MOST);
        Map<String, LabelledText> texts = new LinkedHashMap<>();
        int leftOut = 0;
        for (int from = 0; from < latest.size(); from += AT_ONCE) {
            List<Correction> part = latest.subList(from, Math.min(latest.size(), from + AT_ONCE));
            Map<String, StoredArticle> found =
                    articles.byId(part.stream().map(Correction::articleId).collect(Collectors.toSet()));
            for (Correction correction : part) {
                StoredArticle article = found.get(correction.articleId());
                Label label = Label.valueOf(correction.label().name());
                if (article == null || article.story() == null || !known.test(label)) {
                    leftOut += isOf(kind, article) ? 1 : 0;
                } else if (isOf(kind, article)) {
                    // Stories that became one have several corrections: the latest holds.
                    texts.putIfAbsent(article.story().id(), text(article, article.story(), label));
                }
            }
        }
        return new Lessons(List.copyOf(texts.values()), leftOut);
    }

    private static boolean isOf(Kind kind, @Nullable StoredArticle article) {
        return article == null || Kinds.of(article.kind()) == kind;
    }

    private static LabelledText text(StoredArticle article, StoryMark story, Label label) {
        return new LabelledText(story.id(), label, cut(article.title()), cut(article.text()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
