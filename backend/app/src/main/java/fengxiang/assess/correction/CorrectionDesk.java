package fengxiang.assess.correction;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Articles;
import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.article.Understandings;
import fengxiang.assess.head.Kinds;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.sentiment.head.Kind;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes corrections from people and has them applied to all copies of the article. */
@Component
class CorrectionDesk {

    private static final int AT_ONCE = 200;

    private final Articles articles;
    private final Understandings understandings;
    private final Corrections corrections;
    private final Clock clock;

    CorrectionDesk(Articles articles, Understandings understandings, Corrections corrections, Clock clock) {
        this.articles = articles;
        this.understandings = understandings;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Notes what a person found; the copies follow in a moment, and whoever dies in between leaves them waiting.
     *
     * @param topic null: of the article in all
     * @param label null: the machine is right after all
     */
    void correct(String articleId, @Nullable String topic, Tone.@Nullable Label label, String by) {
        StoredArticle article = articles.byId(articleId).orElseThrow(() -> new NotFoundException("article", articleId));
        StoryMark story = article.story();
        Insight insight = article.insight();
        if (story == null || insight == null) {
            throw new InvalidFieldException(
                    "label", "The article was not read yet: there is nothing to correct.", null);
        }
        String about = topic == null ? Correction.IN_ALL : topic;
        if (label == null) {
            corrections.remove(story.id(), about);
        } else {
            Tone.Label machine = machine(insight, about);
            String id = Correction.id(story.id(), about);
            Kind kind = Kinds.of(article.kind());
            corrections.put(
                    new Correction(id, kind, story.id(), about, articleId, label, machine, by, clock.instant()));
        }
        recall(story.id());
    }

    private static Tone.Label machine(Insight insight, String topic) {
        if (topic.isEmpty()) {
            return insight.sentiment().label();
        }
        return insight.towards(topic)
                .map(Towards::tone)
                .map(Tone::label)
                .orElseThrow(() -> new InvalidFieldException(
                        "topic", "The article does not concern this topic: " + topic, "one of its topics"));
    }

    private void recall(String story) {
        understandings.refresh();
        Query copies =
                Query.of(q -> q.term(t -> t.field(ArticleField.STORY.path()).value(story)));
        boolean unused = understandings.each(copies, AT_ONCE, part -> {
            understandings.recall(part);
            return true;
        });
        understandings.refresh();
    }
}
