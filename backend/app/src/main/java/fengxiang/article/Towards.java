package fengxiang.article;

import fengxiang.article.Tone.Label;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about a topic, apart from what it says in all.
 *
 * @param topic its id
 * @param named whether the article speaks of it by name; if not, nothing was judged
 * @param sentence the one that decided, as it stands in the article; empty where it is not named
 * @param corrected what a person found instead; stands beside the machine's label and counts in its place
 */
public record Towards(
        String topic,
        Tone tone,
        boolean named,
        String sentence,
        @Nullable Label corrected) {

    /** What counts. */
    public Label label() {
        return corrected == null ? tone.label() : corrected;
    }

    public Towards withCorrected(@Nullable Label label) {
        return new Towards(topic, tone, named, sentence, label);
    }
}
