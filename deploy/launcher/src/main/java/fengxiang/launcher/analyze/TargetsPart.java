package fengxiang.launcher.analyze;

import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.towards.Answer;
import fengxiang.sentiment.towards.Question;
import fengxiang.sentiment.towards.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What the article says about each target, and the sentence that decided; empty where the target is not named. */
final class TargetsPart implements ArticlePart {

    private final Sentiment sentiment;
    private final Deque<List<Answer>> prepared = new ArrayDeque<>();

    TargetsPart(Sentiment sentiment) {
        this.sentiment = sentiment;
    }

    @Override
    public void prepare(List<Article> articles) {
        prepared.addAll(
                sentiment.towards(articles.stream().map(TargetsPart::question).toList()));
    }

    /** Aliases of one target stand in one text, between 、 marks. */
    private static Question question(Article article) {
        List<Target> targets = article.targets().stream()
                .map(names -> new Target(List.of(names.split("、"))))
                .toList();
        return new Question(article.title(), article.text(), targets);
    }

    @Override
    public void write(Article article, JsonGenerator fields) {
        List<Answer> answers = prepared.remove();
        fields.writeArrayPropertyStart("targets");
        for (int i = 0; i < answers.size(); i++) {
            fields.writeStartObject();
            fields.writeStringProperty("name", article.targets().get(i));
            SentimentPart.write(answers.get(i).judgement(), fields);
            fields.writeStringProperty("sentence", answers.get(i).sentence());
            fields.writeEndObject();
        }
        fields.writeEndArray();
    }
}
