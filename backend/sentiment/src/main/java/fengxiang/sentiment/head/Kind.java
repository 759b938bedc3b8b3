package fengxiang.sentiment.head;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of texts that need heads of their own: what counts as neutral differs between them. */
public enum Kind {
    NEWS(View.BOTH, View.TITLE, View.TEXT),
    SOCIAL(View.BOTH),
    REVIEW(View.BOTH);

    private final List<View> views;

    Kind(View... views) {
        this.views = List.of(views);
    }

    /** The lower-case word for the outside. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The wire name. */
    @Override
    public String toString() {
        return word();
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What of a text is encoded for the head, in this order. */
    List<View> views() {
        return views;
    }
}
