package fengxiang.assess;

import fengxiang.article.Insight;
import fengxiang.article.Towards;
import fengxiang.assess.head.Judge;
import fengxiang.sentiment.towards.Answer;
import fengxiang.sentiment.towards.Question;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What articles say about the topics that they concern, no more and no fewer. */
@Component
class TowardsTopics {

    private final Judge judge;

    TowardsTopics(Judge judge) {
        this.judge = judge;
    }

    /**
     * For each article in the order of its topics. Topics that it was asked about before keep their answers.
     *
     * @param insights what is known of each article
     */
    List<List<Towards>> of(List<Assessments.Wanted> wanted, List<Insight> insights) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            questions.addAll(questions(wanted.get(i), insights.get(i)));
        }
        Iterator<Answer> answers = questions.isEmpty() ? Collections.emptyIterator() : asked(questions);
        List<List<Towards>> towards = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Insight insight = insights.get(i);
            towards.add(wanted.get(i).topics().stream()
                    .map(topic -> insight.towards(topic.id()).orElseGet(() -> towards(topic, answers.next())))
                    .toList());
        }
        return towards;
    }

    private static List<Question> questions(Assessments.Wanted one, Insight insight) {
        List<WorkingTopic> open = one.topics().stream()
                .filter(topic -> insight.towards(topic.id()).isEmpty())
                .toList();
        return open.stream()
                .map(topic -> Asking.about(one.article(), topic, one.topics()))
                .toList();
    }

    private Iterator<Answer> asked(List<Question> questions) {
        return judge.get().towards(questions).stream().map(List::getFirst).iterator();
    }

    private Towards towards(WorkingTopic topic, Answer answer) {
        boolean byWords = judge.get().trouble().isPresent();
        return new Towards(topic.id(), Tones.of(answer.judgement(), byWords), answer.named(), answer.sentence(), null);
    }
}
