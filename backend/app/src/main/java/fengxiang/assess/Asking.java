package fengxiang.assess;

import fengxiang.article.StoredArticle;
import fengxiang.assess.head.Kinds;
import fengxiang.sentiment.head.Writing;
import fengxiang.sentiment.towards.Question;
import fengxiang.sentiment.towards.Target;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.List;

/** Articles and topics as they are put to the judge. Pure. */
final class Asking {

    private Asking() {}

    static Writing writing(StoredArticle article) {
        return new Writing(Kinds.of(article.kind()), article.title(), article.text());
    }

    /**
     * What the article says about the topic, which comes first among the targets. The other topics are the others,
     * except those that go by one of its names: two topics of one organisation do not stand against each other.
     */
    static Question about(StoredArticle article, WorkingTopic topic, List<WorkingTopic> all) {
        List<Target> targets = new ArrayList<>(List.of(new Target(topic.names())));
        all.stream().filter(other -> !areKin(topic, other)).forEach(other -> targets.add(new Target(other.names())));
        return new Question(article.title(), article.text(), targets);
    }

    private static boolean areKin(WorkingTopic one, WorkingTopic other) {
        return one.names().stream()
                .anyMatch(name ->
                        other.names().stream().anyMatch(another -> name.contains(another) || another.contains(name)));
    }
}
