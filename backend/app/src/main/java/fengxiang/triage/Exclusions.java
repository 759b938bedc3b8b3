package fengxiang.triage;

import java.util.List;

/**
 * What a topic could leave out so that what was judged irrelevant no longer matches. Proposals for a person: nothing is
 * changed by them.
 *
 * @param days how far back was counted, by time of publication
 * @param items the most useful first; none would lose a story that was found relevant
 */
record Exclusions(int days, List<Exclusion> items) {

    /**
     * A term that could be excluded.
     *
     * @param likely it is the name of something else around one of ours
     * @param irrelevant articles with it whose story was judged irrelevant
     * @param matches articles of the topic that have it, of all that were published in these days
     * @param example a passage with it; empty for a word that the article is about
     */
    record Exclusion(String term, boolean likely, long irrelevant, long matches, String example) {}
}
