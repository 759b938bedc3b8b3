package fengxiang.patrol;

/**
 * A site that people search by hand.
 *
 * @param url address of its search, with {@code {word}} where the word goes
 * @param on whether new lists contain it
 */
record Site(String id, String name, String url, boolean on) {

    static final String WORD = "{word}";
}
