package fengxiang.notice.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** As much of a message as a channel takes. Pure. */
final class Fit {

    private static final int MOST_NOTICES = 50;
    private static final int MOST_ARTICLES = 10;
    private static final int[] SENTENCES = {500, 250, 120, 60, 20};
    private static final int[] SENTENCES_OF_SEVERAL = {200, 80};

    private Fit() {}

    /**
     * The richest form that is not larger: articles go first, then other notices, then the end of the sentence.
     *
     * @param form of the lines in the channel's own marks
     * @param size in whatever the channel counts
     */
    static <T> T in(int limit, Message message, Function<List<Line>, T> form, ToIntFunction<T> size) {
        List<Layout> layouts = layouts(message);
        for (Layout layout : layouts) {
            T text = form.apply(layout.lines(message));
            if (size.applyAsInt(text) <= limit) {
                return text;
            }
        }
        return form.apply(layouts.getLast().lines(message));
    }

    private static List<Layout> layouts(Message message) {
        List<Layout> layouts = new ArrayList<>();
        int count = Math.min(message.notices().size(), MOST_NOTICES);
        if (count == 1) {
            for (int articles = MOST_ARTICLES; articles >= 0; articles--) {
                layouts.add(new Layout(1, articles, SENTENCES[0]));
            }
        } else {
            for (int articles = 2; articles >= 0; articles--) {
                layouts.add(new Layout(count, articles, SENTENCES_OF_SEVERAL[0]));
            }
            for (int notices = count; notices > 0; notices--) {
                layouts.add(new Layout(notices, 0, SENTENCES_OF_SEVERAL[1]));
            }
        }
        for (int sentence : SENTENCES) {
            layouts.add(new Layout(1, 0, sentence));
        }
        return layouts;
    }
}
