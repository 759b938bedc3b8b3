package fengxiang.assess.correction;

import fengxiang.article.Tone;
import fengxiang.sentiment.head.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person found instead of the machine, for all copies of an article.
 *
 * @param kind which head judges the article; null: made before that was noted
 * @param topic about which topic; empty: of the article in all
 * @param articleId the copy that the person had before them
 * @param machine what the machine had said
 * @param by user name of own staff
 */
public record Correction(
        String id,
        @Nullable Kind kind,
        String story,
        String topic,
        String articleId,
        Tone.Label label,
        Tone.Label machine,
        String by,
        Instant at) {

    /** For {@link #topic}. */
    public static final String IN_ALL = "";

    static String id(String story, String topic) {
        return story + "_" + topic;
    }
}
