package fengxiang.assess;

import fengxiang.article.Insight;
import fengxiang.article.PlaceMark;
import fengxiang.article.StoredArticle;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.assess.correction.Correction;
import fengxiang.assess.correction.Corrections;
import fengxiang.assess.head.Judge;
import fengxiang.sentiment.Assessment;
import fengxiang.text.keyword.Keyword;
import fengxiang.text.keyword.KeywordFinder;
import fengxiang.text.place.PlaceFinder;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door: says what articles say. What is known of an article already is not asked again. */
@Service
public class Assessments {

    private static final int KEYWORDS = 8;

    private final Judge judge;
    private final TowardsTopics towards;
    private final Corrections corrections;

    Assessments(Judge judge, TowardsTopics towards, Corrections corrections) {
        this.judge = judge;
        this.towards = towards;
        this.corrections = corrections;
    }

    /**
     * An article to be looked at.
     *
     * @param story its id
     * @param topics those that it concerns
     * @param vector whether its vector is wanted
     */
    public record Wanted(StoredArticle article, String story, List<WorkingTopic> topics, boolean vector) {

        private boolean isOpen() {
            return vector || article.insight() == null;
        }
    }

    /** @param vector null where it was not wanted, or the encoder does not run */
    public record Found(Insight insight, float @Nullable [] vector) {}

    /** What was found out, in the order of the articles. */
    public List<Found> of(List<Wanted> wanted) {
        Iterator<Assessment> assessed = assessed(wanted).iterator();
        List<Insight> insights = new ArrayList<>();
        List<float @Nullable []> vectors = new ArrayList<>();
        for (Wanted one : wanted) {
            Assessment now = one.isOpen() ? assessed.next() : null;
            Insight known = one.article().insight();
            insights.add(known == null ? read(one.article(), Objects.requireNonNull(now)) : known);
            vectors.add(now == null ? null : now.vector());
        }
        List<List<Towards>> about = towards.of(wanted, insights);
        Map<String, Map<String, Tone.Label>> corrected =
                corrections.of(wanted.stream().map(Wanted::story).toList());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Map<String, Tone.Label> labels =
                    corrected.getOrDefault(wanted.get(i).story(), Map.of());
            found.add(new Found(complete(insights.get(i), about.get(i), labels), vectors.get(i)));
        }
        return found;
    }

    private static Insight complete(Insight insight, List<Towards> about, Map<String, Tone.Label> corrected) {
        List<Towards> towards = about.stream()
                .map(one -> one.withCorrected(corrected.get(one.topic())))
                .toList();
        return insight.with(towards, corrected.get(Correction.IN_ALL));
    }

    private List<Assessment> assessed(List<Wanted> wanted) {
        List<StoredArticle> open =
                wanted.stream().filter(Wanted::isOpen).map(Wanted::article).toList();
        return open.isEmpty()
                ? List.of()
                : judge.get().assess(open.stream().map(Asking::writing).toList());
    }

    private static Insight read(StoredArticle article, Assessment assessment) {
        List<PlaceMark> places = PlaceFinder.find(article.title(), article.text()).spokenOf().stream()
                .map(place -> new PlaceMark(
                        place.region().code(), place.evidence().getFirst().words()))
                .toList();
        List<String> keywords = KeywordFinder.find(article.title(), article.text(), KEYWORDS).stream()
                .map(Keyword::term)
                .toList();
        return new Insight(Tones.of(assessment.judgement(), assessment.byWords()), null, List.of(), places, keywords);
    }
}
