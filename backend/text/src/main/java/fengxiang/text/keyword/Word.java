package fengxiang.text.keyword;

/**
 * One word of an article.
 *
 * @param entry what is known of it
 * @param start in UTF-16 units of the part that it stands in
 * @param follows no character stands between it and the word before
 * @param inTitle it stands in the title
 */
record Word(String text, Entry entry, int start, int end, boolean follows, boolean inTitle) {

    int length() {
        return text.length();
    }
}
