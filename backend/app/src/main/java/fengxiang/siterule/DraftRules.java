package fengxiang.siterule;

import fengxiang.model.SiteRule;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import fengxiang.text.select.SelectorFault;
import fengxiang.text.select.Selectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a draft field by field; pure. */
final class DraftRules {

    private static final int LONGEST_PATH = 500;
    private static final int MOST_REMOVED = 30;
    private static final int LONGEST_NOTE = 500;

    private DraftRules() {}

    static SiteRule checked(SiteRuleDraft draft) {
        SiteRule rule = new SiteRule(
                host(draft.host()),
                path(draft.path()),
                selector("body", draft.body()),
                selector("title", draft.title()),
                selector("time", draft.time()),
                selector("origin", draft.origin()),
                selector("image", draft.image()),
                removed(draft.remove()));
        boolean idle = Stream.of(rule.body(), rule.title(), rule.time(), rule.origin(), rule.image())
                .allMatch(Objects::isNull);
        if (idle && rule.remove().isEmpty()) {
            throw new InvalidFieldException(
                    "body", "A rule without any selector does nothing.", "at least one selector");
        }
        return rule;
    }

    static @Nullable String note(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String note = raw.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidFieldException("note", "The note is too long.", "at most " + LONGEST_NOTE + " characters");
        }
        return note;
    }

    private static String host(@Nullable String raw) {
        String text = raw == null ? "" : raw.strip();
        try {
            return WebAddress.parse(text.contains("://") ? text : "http://" + text)
                    .authority();
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException("host", "This is no host: " + text, "news.example.cn");
        }
    }

    private static String path(@Nullable String raw) {
        String path = raw == null || raw.isBlank() ? "/" : raw.strip();
        if (!path.startsWith("/") || path.length() > LONGEST_PATH || path.contains("?") || path.contains("#")) {
            throw new InvalidFieldException(
                    "path", "The path is the beginning of the pages' path.", "/, or /news/local/");
        }
        return path;
    }

    private static @Nullable String selector(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String selector = raw.strip();
        SelectorFault fault = Selectors.fault(selector);
        if (fault != null) {
            throw new SelectorRefusedException(field, selector, fault);
        }
        return selector;
    }

    private static List<String> removed(@Nullable List<String> raw) {
        List<String> all = raw == null ? List.of() : raw;
        if (all.size() > MOST_REMOVED) {
            throw new InvalidFieldException(
                    "remove", "Too much is to be removed.", "at most " + MOST_REMOVED + " selectors");
        }
        List<String> removed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String selector = selector("remove[" + i + "]", all.get(i));
            if (selector != null) {
                removed.add(selector);
            }
        }
        return List.copyOf(removed);
    }
}
