package fengxiang.setup;

import java.util.List;

/**
 * What else may bear our names, as far as the articles of the last {@link NamesakeSearch#DAYS} days tell.
 *
 * @param days how far back was looked, by time of publication
 * @param articles how many have one of the names
 * @param looked how many of them were looked through, the latest
 * @param candidates longer names around ours, the likeliest first
 */
record Namesakes(int days, long articles, int looked, List<Candidate> candidates) {

    /**
     * A longer name that contains one of ours.
     *
     * @param text such as 南云溪市车检站
     * @param articles how many of those that were looked through have it
     * @param likely it looks like the name of something else: the place is another, or it goes on as a name does
     * @param example a passage with it
     */
    record Candidate(String text, int articles, boolean likely, String example) {}
}
