package fengxiang.text.keyword;

/**
 * In how many articles a term stands.
 *
 * @param foreground of those that are asked about
 * @param background of all that they are compared with, themselves included
 */
public record TermCounts(String term, long foreground, long background) {

    public TermCounts {
        if (foreground < 0 || background < foreground) {
            throw new IllegalArgumentException(
                    "of " + background + " articles with " + term + " there cannot be " + foreground);
        }
    }
}
