package fengxiang.notice.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a message, before a channel's own marks. */
record Line(List<Part> parts) {

    /** @param url null: no link */
    record Part(String text, @Nullable String url, boolean strong) {}

    Line {
        parts = List.copyOf(parts);
    }

    static Line of(String text) {
        return new Line(List.of(new Part(text, null, false)));
    }

    static Line strong(String text) {
        return new Line(List.of(new Part(text, null, true)));
    }
}
