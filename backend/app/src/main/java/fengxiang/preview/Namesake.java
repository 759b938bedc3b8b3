package fengxiang.preview;

/**
 * A longer name that contains one of ours.
 *
 * @param text such as 南云溪市车检站
 * @param articles how many of those that were looked through have it
 * @param likely it looks like the name of something else: the place is another, or it goes on as a name does
 * @param example a passage with it
 */
public record Namesake(String text, int articles, boolean likely, String example) {}
