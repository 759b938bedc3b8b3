package fengxiang.assess.learning;

import fengxiang.assess.head.HeadEntry;
import fengxiang.assess.head.HeadLog;
import fengxiang.assess.head.HeadState;
import fengxiang.assess.head.HeadTrial;
import fengxiang.assess.head.Judge;
import fengxiang.assess.head.Why;
import fengxiang.elastic.Documents.Found;
import fengxiang.elastic.ElasticException;
import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.training.Retraining;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out attempts. The write that says how one ended is the one that puts its head to use: whoever dies before it
 * leaves the former head in use and the attempt waiting.
 */
@Component
class Learning {

    private static final Logger log = LoggerFactory.getLogger(Learning.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Judge judge;
    private final LessonBook lessons;
    private final HeadLog heads;
    private final Clock clock;

    Learning(Judge judge, LessonBook lessons, HeadLog heads, Clock clock) {
        this.judge = judge;
        this.lessons = lessons;
        this.heads = heads;
        this.clock = clock;
    }

    /** @param held asked now and then; false: somebody else does it now, stop */
    void carryOut(Found<HeadEntry> wanted, BooleanSupplier held) {
        HeadEntry entry = wanted.document();
        Instant deadline = clock.instant().plus(LONGEST);
        BooleanSupplier goesOn = () -> clock.instant().isBefore(deadline) && held.getAsBoolean();
        Optional<HeadEntry> ended = attempt(entry, goesOn);
        if (ended.isEmpty() && !clock.instant().isBefore(deadline)) {
            ended = Optional.of(entry.ended(HeadState.FAILED, Why.TIME, null, clock.instant()));
        }
        ended.ifPresent(line -> {
            boolean first = heads.decide(line, wanted);
            log.info("learning for {}: {}, {}{}", line.kind(), line.state(), line.why(), first ? "" : " (too late)");
        });
    }

    private Optional<HeadEntry> attempt(HeadEntry entry, BooleanSupplier goesOn) {
        try {
            Sentiment sentiment = judge.get();
            Encoder encoder = sentiment.encoder().orElse(null);
            return encoder == null
                    ? Optional.of(entry.ended(HeadState.FAILED, Why.ENCODER, null, clock.instant()))
                    : learn(entry, sentiment, encoder, goesOn);
        } catch (ElasticException unavailable) {
            throw unavailable;
        } catch (RuntimeException e) {
            log.error("learning for {} has failed", entry.kind(), e);
            return Optional.of(entry.ended(HeadState.FAILED, Why.FAULT, null, clock.instant()));
        }
    }

    private Optional<HeadEntry> learn(HeadEntry entry, Sentiment sentiment, Encoder encoder, BooleanSupplier goesOn) {
        Kind kind = entry.kind();
        Retraining retraining = new Retraining(encoder, sentiment.delivered(kind), sentiment.inUse(kind));
        Lessons found = lessons.of(kind, retraining::knows);
        return retraining.learn(found.texts(), goesOn).map(outcome -> {
            log.info("learning for {}: {}", kind, outcome.verdict().words());
            HeadTrial trial = trial(found, outcome);
            return outcome.refinement() == null
                    ? entry.ended(HeadState.REFUSED, Why.of(outcome.verdict().reason()), trial, clock.instant())
                    : entry.accepted(trial, outcome.refinement(), clock.instant());
        });
    }

    private static HeadTrial trial(Lessons found, Retraining.Outcome outcome) {
        return new HeadTrial(
                found.count(Label.NEGATIVE),
                found.count(Label.NEUTRAL),
                found.count(Label.POSITIVE),
                outcome.learned(),
                outcome.frozen(),
                found.leftOut(),
                outcome.inUse(),
                outcome.candidate());
    }
}
