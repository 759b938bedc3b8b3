package fengxiang.triage;

import fengxiang.mention.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person found of a story in a topic, and what was found before. Nothing of the articles is kept in it.
 *
 * @param story as it was when somebody judged it; one that became part of another still counts
 * @param articleId the copy that the person had before them
 * @param note in words; null: none
 * @param by user name of own staff
 * @param version how often something was found
 * @param known how often something had been found of the story when this was, in whatever part: tells whether the
 *     person knew of what others found of parts of it; null: made before this was noted
 * @param settled whether all copies are known to say the same
 * @param past the latest last
 */
record Judgement(
        String id,
        String topicId,
        String story,
        String articleId,
        Verdict verdict,
        @Nullable String note,
        String by,
        Instant at,
        long version,
        @Nullable Long known,
        boolean settled,
        List<Finding> past) {

    /** What was found at one time. */
    record Finding(Verdict verdict, @Nullable String note, String by, Instant at) {}

    Judgement {
        past = List.copyOf(past);
    }

    static Judgement first(String topicId, String story, String articleId, long known, Finding found) {
        return new Judgement(
                id(topicId, story),
                topicId,
                story,
                articleId,
                found.verdict(),
                found.note(),
                found.by(),
                found.at(),
                1,
                known,
                false,
                List.of());
    }

    Judgement then(String nextArticleId, long nowKnown, Finding found) {
        List<Finding> earlier = new ArrayList<>(past);
        earlier.add(new Finding(verdict, note, by, at));
        return new Judgement(
                id,
                topicId,
                story,
                nextArticleId,
                found.verdict(),
                found.note(),
                found.by(),
                found.at(),
                version + 1,
                nowKnown,
                false,
                earlier);
    }

    Judgement asSettled() {
        return new Judgement(id, topicId, story, articleId, verdict, note, by, at, version, known, true, past);
    }

    /** What was found before; where nothing was, nobody had judged it. */
    Verdict before() {
        return past.isEmpty() ? Verdict.OPEN : past.getLast().verdict();
    }

    static String id(String topicId, String story) {
        return topicId + "_" + story;
    }
}
