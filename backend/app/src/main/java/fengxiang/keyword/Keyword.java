package fengxiang.keyword;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring keyword (监测词). Its term never changes: another term is another keyword, so that what was watched when
 * stays true.
 *
 * @param term 2 to 36 characters, as it is given to search engines
 * @param purpose why it is watched, in words
 * @param office of an office-holder who speaks for the organisation and whom the term names, such as 站长; null: the term
 *     names nobody
 * @param active whether people want it used
 * @param approvedBy a second person, without whom a term that names somebody is not used; null: nobody has, or the term
 *     names nobody
 * @param version to be sent back with a change, so that nobody overwrites another's
 * @param past what was changed, the latest last
 */
record Keyword(
        String id,
        String term,
        String purpose,
        @Nullable String office,
        boolean active,
        @Nullable String approvedBy,
        long version,
        Instant changedAt,
        String changedBy,
        List<KeywordRevision> past) {

    /** What it was until a change, and who had left it so. */
    record KeywordRevision(
            Instant at,
            String by,
            String purpose,
            @Nullable String office,
            boolean active,
            @Nullable String approvedBy) {}

    /** Whether patrols and connectors use it. */
    boolean used() {
        return active && !waits();
    }

    /** Whether it names somebody and a second person has not yet agreed. */
    boolean waits() {
        return office != null && approvedBy == null;
    }
}
