package fengxiang.sentiment.encoder;

/** What of an article is encoded. */
public final class Passage {

    /** The encoder uses less of it; without the cut a text of megabytes would be copied to prepend a title. */
    private static final int LONGEST = 4096;

    private Passage() {}

    /** Title and text as the encoder wants them: the title is a sentence of its own. Either may be empty. */
    public static String of(String title, String text) {
        String head = title.isBlank() ? "" : cut(title).strip() + "。";
        return head + cut(text);
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        return text.substring(0, end);
    }
}
