package fengxiang.launcher.analyze;

import fengxiang.sentiment.Assessment;
import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Writing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What the article says; where only a list of words could be asked, {@code byWords} says so. */
final class SentimentPart implements ArticlePart {

    private final Sentiment sentiment;
    private final Deque<Assessment> prepared = new ArrayDeque<>();

    SentimentPart(Sentiment sentiment) {
        this.sentiment = sentiment;
    }

    @Override
    public void prepare(List<Article> articles) {
        prepared.addAll(
                sentiment.assess(articles.stream().map(SentimentPart::writing).toList()));
    }

    static Writing writing(Article article) {
        Kind kind = switch (article.kind()) {
            case NEWS, MANUAL -> Kind.NEWS;
            case SOCIAL -> Kind.SOCIAL;
            case REVIEW -> Kind.REVIEW;
        };
        return new Writing(kind, article.title(), article.text());
    }

    @Override
    public void write(Article article, JsonGenerator fields) {
        Assessment assessment = prepared.remove();
        fields.writeObjectPropertyStart("sentiment");
        write(assessment.judgement(), fields);
        if (assessment.byWords()) {
            fields.writeBooleanProperty("byWords", true);
        }
        fields.writeEndObject();
    }

    static void write(Judgement judgement, JsonGenerator fields) {
        fields.writeNumberProperty("negative", rounded(judgement.negative()));
        fields.writeNumberProperty("neutral", rounded(judgement.neutral()));
        fields.writeNumberProperty("positive", rounded(judgement.positive()));
        fields.writeStringProperty("label", judgement.label().word());
        fields.writeStringProperty("band", judgement.band().word());
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1e5) / 1e5;
    }
}
