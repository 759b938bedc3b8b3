package fengxiang.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The places of a text that show best why it was found; its beginning where only the title matches. */
final class Snippets {

    private static final int MOST = 3;
    private static final int LENGTH = 90;
    private static final int LEAD = 25;

    private Snippets() {}

    static List<List<Segment>> of(String text, Marks marks) {
        if (marks.ranges().isEmpty()) {
            return text.isBlank() ? List.of() : List.of(window(text, marks, 0));
        }
        List<List<Segment>> snippets = new ArrayList<>();
        int shownTo = -1;
        for (Marks.Range range : marks.ranges()) {
            if (snippets.size() < MOST && range.start() >= shownTo) {
                int start = Math.max(Math.max(0, shownTo), begin(text, range.start()));
                snippets.add(window(text, marks, start));
                shownTo = start + LENGTH;
            }
        }
        return snippets;
    }

    /** The beginning of the sentence where it is near, else a few characters before the hit. */
    private static int begin(String text, int hit) {
        int lead = Math.max(0, hit - LEAD);
        for (int i = hit - 1; i >= lead; i--) {
            if ("。！？；\n".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return whole(text, lead);
    }

    private static List<Segment> window(String text, Marks marks, int start) {
        int end = whole(text, Math.min(text.length(), start + LENGTH));
        return marks.cut(text, start, end);
    }

    /** Not between the parts of one character as a reader sees it. */
    private static int whole(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return index;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.CHINA);
        int from = Math.max(0, index - 32);
        characters.setText(text.substring(from, Math.min(text.length(), index + 32)));
        return characters.isBoundary(index - from) ? index : from + characters.preceding(index - from);
    }
}
