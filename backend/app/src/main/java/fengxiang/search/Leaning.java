package fengxiang.search;

import fengxiang.article.Tone;
import fengxiang.article.Towards;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about a topic.
 *
 * @param topic its id
 * @param name of the topic
 * @param label what counts
 * @param machine the machine's judgement, which the label replaces where {@code corrected}
 * @param named whether the article speaks of it by name; if not, nothing was judged
 * @param sentence the one that decided; empty where it is not named
 */
public record Leaning(
        String topic, String name, Tone.Label label, Tone machine, boolean named, String sentence, boolean corrected) {

    static Leaning of(Towards towards, @Nullable String name) {
        return new Leaning(
                towards.topic(),
                name == null ? "" : name,
                towards.label(),
                towards.tone(),
                towards.named(),
                towards.sentence(),
                towards.corrected() != null);
    }
}
