package fengxiang.assess.learning;

import fengxiang.assess.correction.Corrections;
import fengxiang.assess.head.HeadEntry;
import fengxiang.assess.head.HeadLog;
import fengxiang.assess.head.Judge;
import fengxiang.elastic.Documents.Found;
import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Refinement;
import fengxiang.sentiment.training.Retraining;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which heads are used, and what became of attempts. */
@Component
class HeadOverview {

    private final HeadLog heads;
    private final Corrections corrections;
    private final Judge judge;
    private final LearningProperties properties;

    HeadOverview(HeadLog heads, Corrections corrections, Judge judge, LearningProperties properties) {
        this.heads = heads;
        this.corrections = corrections;
        this.judge = judge;
        this.properties = properties;
    }

    HeadViews.Heads get() {
        Sentiment sentiment = judge.get();
        return new HeadViews.Heads(
                properties.after(),
                Retraining.FEWEST,
                sentiment.encoder().isPresent(),
                Arrays.stream(Kind.values()).map(kind -> of(kind, sentiment)).toList());
    }

    private HeadViews.HeadOfKind of(Kind kind, Sentiment sentiment) {
        HeadEntry inUse = heads.inUse(kind).orElse(null);
        HeadEntry last = heads.lastAttempt(kind).orElse(null);
        String used = inUse == null ? null : inUse.use();
        return new HeadViews.HeadOfKind(
                kind,
                used,
                inUse == null ? null : inUse.decidedAt(),
                isOutdated(used, kind, sentiment),
                corrections.count(kind, null),
                corrections.count(kind, last == null ? null : last.askedAt()),
                heads.history(kind).stream().map(HeadViews.HeadLine::of).toList());
    }

    private boolean isOutdated(@Nullable String used, Kind kind, Sentiment sentiment) {
        return used != null
                && sentiment.encoder().isPresent()
                && !heads.find(used)
                        .map(Found::document)
                        .map(HeadEntry::base)
                        .filter(Refinement.hash(sentiment.delivered(kind))::equals)
                        .isPresent();
    }
}
