package fengxiang.source;

import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.SourceEntry;
import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a draft field by field and gives it its defaults; pure, so that every rule can be tried alone. */
final class SourceRules {

    static final int DEFAULT_INTERVAL_MINUTES = 10;
    static final long DEFAULT_DELAY_MILLIS = 2_000;
    /** Below this only hosts on this machine or on an intranet may be fetched: they are the operator's own. */
    static final long LEAST_PUBLIC_DELAY_MILLIS = 500;

    private static final int LONGEST_NAME = 80;
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_INTERVAL_MINUTES = 30 * 24 * 60;
    private static final long LONGEST_DELAY_MILLIS = 3_600_000;

    private SourceRules() {}

    /** The draft with everything given and in normal form. */
    static SourceDraft checked(SourceDraft draft) {
        String name = name(draft.name());
        List<SourceEntry> entries = entries(draft.entries());
        String outletHost = outletHost(draft.outletHost(), entries);
        int interval = interval(draft.intervalMinutes());
        long delay = delay(draft.delayMillis(), hosts(outletHost, entries));
        return new SourceDraft(
                name,
                outletHost,
                draft.kind() == null ? ArticleKind.NEWS : draft.kind(),
                entries,
                pattern("articlePattern", draft.articlePattern()),
                pattern("listPattern", draft.listPattern()),
                interval,
                delay,
                draft.version());
    }

    private static String name(@Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty()) {
            throw new InvalidFieldException("name", "A source needs a name.", "1 to " + LONGEST_NAME + " characters");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidFieldException("name", "The name is too long.", "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static List<SourceEntry> entries(@Nullable List<SourceEntry> raw) {
        if (raw == null || raw.isEmpty() || raw.size() > MOST_ENTRIES) {
            throw new InvalidFieldException("entries", "A source needs entries.", "1 to " + MOST_ENTRIES + " entries");
        }
        List<SourceEntry> entries = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < raw.size(); i++) {
            SourceEntry entry = entry("entries[" + i + "]", raw.get(i));
            if (!seen.add(entry.url())) {
                throw new InvalidFieldException(
                        "entries[" + i + "].url", "The address is given twice: " + entry.url(), null);
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    @SuppressWarnings("ConstantValue") // JSON may lack what the record declares
    private static SourceEntry entry(String field, @Nullable SourceEntry raw) {
        if (raw == null || raw.url() == null || raw.url().isBlank()) {
            throw new InvalidFieldException(
                    field + ".url", "An entry needs an address.", "http://news.example.cn/list.html");
        }
        if (raw.url().length() > LONGEST_ADDRESS) {
            throw new InvalidFieldException(
                    field + ".url", "The address is too long.", "at most " + LONGEST_ADDRESS + " characters");
        }
        EntryType type = raw.type() == null ? EntryType.SECTION : raw.type();
        if (type == EntryType.SEARCH) {
            throw new InvalidFieldException(
                    field + ".type", "Searches are set up as connectors.", "section, feed or sitemap");
        }
        return new SourceEntry(address(field + ".url", raw.url()).value(), type);
    }

    private static String outletHost(@Nullable String raw, List<SourceEntry> entries) {
        if (raw == null || raw.isBlank()) {
            return WebAddress.parse(entries.getFirst().url()).authority();
        }
        if (raw.contains("/")) {
            throw new InvalidFieldException(
                    "outletHost", "This is no host: " + raw, "news.example.cn or news.example.cn:8080");
        }
        return address("outletHost", "http://" + raw.strip()).authority();
    }

    private static WebAddress address(String field, String raw) {
        try {
            return WebAddress.parse(raw);
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(
                    field, "This cannot be used: " + e.getMessage() + ".", "http://news.example.cn/");
        }
    }

    private static @Nullable String pattern(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String fault = PatternGuard.fault(raw.strip());
        if (fault != null) {
            throw new InvalidFieldException(field, "The pattern is refused: " + fault + ".", null);
        }
        return raw.strip();
    }

    private static int interval(@Nullable Integer raw) {
        int minutes = raw == null ? DEFAULT_INTERVAL_MINUTES : raw;
        if (minutes < 1 || minutes > LONGEST_INTERVAL_MINUTES) {
            throw new InvalidFieldException(
                    "intervalMinutes",
                    "The interval cannot be " + minutes + " minutes.",
                    "1 to " + LONGEST_INTERVAL_MINUTES);
        }
        return minutes;
    }

    private static long delay(@Nullable Long raw, Set<WebAddress> hosts) {
        long millis = raw == null ? DEFAULT_DELAY_MILLIS : raw;
        if (millis < 0 || millis > LONGEST_DELAY_MILLIS) {
            throw new InvalidFieldException(
                    "delayMillis", "The delay cannot be " + millis + " ms.", "0 to " + LONGEST_DELAY_MILLIS);
        }
        if (millis < LEAST_PUBLIC_DELAY_MILLIS) {
            hosts.stream()
                    .filter(host -> !OwnHosts.contains(host.host()))
                    .findFirst()
                    .ifPresent(SourceRules::refuseHaste);
        }
        return millis;
    }

    private static void refuseHaste(WebAddress host) {
        throw new InvalidFieldException(
                "delayMillis",
                "So short a delay is for hosts on this machine or an intranet only, not for " + host.authority() + ".",
                "at least " + LEAST_PUBLIC_DELAY_MILLIS);
    }

    private static Set<WebAddress> hosts(String outletHost, List<SourceEntry> entries) {
        Set<WebAddress> hosts = new LinkedHashSet<>();
        hosts.add(WebAddress.parse("http://" + outletHost));
        entries.forEach(entry -> hosts.add(WebAddress.parse(entry.url())));
        return hosts;
    }
}
