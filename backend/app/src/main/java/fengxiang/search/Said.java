package fengxiang.search;

import fengxiang.article.Insight;
import fengxiang.article.Tone;
import java.util.List;
import java.util.Map;

/**
 * What was read out of an article.
 *
 * @param label of the article in all, what counts
 * @param machine the machine's judgement, which the label replaces where {@code corrected}
 * @param towards about each topic that it concerns
 * @param keywords the best first
 */
public record Said(
        Tone.Label label,
        Tone machine,
        boolean corrected,
        List<Leaning> towards,
        List<Spoken> places,
        List<String> keywords) {

    /** @param names of topics, by id */
    static Said of(Insight insight, Map<String, String> names) {
        return new Said(
                insight.label(),
                insight.sentiment(),
                insight.corrected() != null,
                insight.towards().stream()
                        .map(one -> Leaning.of(one, names.get(one.topic())))
                        .toList(),
                insight.places().stream().map(Spoken::of).toList(),
                insight.keywords());
    }
}
