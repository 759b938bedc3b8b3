package fengxiang.triage;

import fengxiang.mention.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a story in a topic, on the screen.
 *
 * @param article the copy that the person had before them
 * @param version to be sent back with the next
 * @param past the latest last
 */
record JudgementView(
        String topic,
        String article,
        Verdict verdict,
        @Nullable String note,
        String by,
        Instant at,
        long version,
        List<Judgement.Finding> past) {

    /** @param version of all that was found, in whatever part of the story */
    static JudgementView of(Judgement j, long version) {
        return new JudgementView(j.topicId(), j.articleId(), j.verdict(), j.note(), j.by(), j.at(), version, j.past());
    }
}
