package fengxiang.text.place;

/**
 * What an article says of a place.
 *
 * @param inTitle offsets count in the title, else in the text
 * @param start in UTF-16 units
 * @param words as they are written, with what the place lies in where that stands before it: 安徽省滁州市来安县
 */
public record Evidence(boolean inTitle, int start, int end, String words) {}
