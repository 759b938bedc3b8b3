package fengxiang.assess;

import fengxiang.article.Tone;
import java.time.Instant;

/**
 * What a person found instead of the machine, for all copies of an article.
 *
 * @param topic about which topic; empty: of the article in all
 * @param articleId the copy that the person had before them
 * @param machine what the machine had said
 * @param by user name of own staff
 */
record Correction(
        String id,
        String story,
        String topic,
        String articleId,
        Tone.Label label,
        Tone.Label machine,
        String by,
        Instant at) {

    static final String IN_ALL = "";

    static String id(String story, String topic) {
        return story + "_" + topic;
    }
}
