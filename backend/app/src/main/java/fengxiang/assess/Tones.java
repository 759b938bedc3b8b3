package fengxiang.assess;

import fengxiang.article.Tone;
import fengxiang.sentiment.head.Judgement;

/** Judgements as they are stored. */
final class Tones {

    private static final double DIGITS = 1e4;

    private Tones() {}

    static Tone of(Judgement judgement, boolean byWords) {
        Tone.Label label = switch (judgement.label()) {
            case NEGATIVE -> Tone.Label.NEGATIVE;
            case NEUTRAL -> Tone.Label.NEUTRAL;
            case POSITIVE -> Tone.Label.POSITIVE;
        };
        Tone.Band band = switch (judgement.band()) {
            case CERTAIN -> Tone.Band.CERTAIN;
            case PROBABLE -> Tone.Band.PROBABLE;
            case UNSURE -> Tone.Band.UNSURE;
        };
        return new Tone(
                label,
                band,
                rounded(judgement.negative()),
                rounded(judgement.neutral()),
                rounded(judgement.positive()),
                byWords);
    }

    private static double rounded(double probability) {
        return Math.round(probability * DIGITS) / DIGITS;
    }
}
