package fengxiang.trend;

import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a curve is about.
 *
 * @param key as it was asked for
 * @param topic id; null: no topic
 * @param words null: not about words; with neither it is everything collected
 */
record Subject(String key, @Nullable String topic, @Nullable Query words) {

    /** More curves than that cannot be told apart. */
    static final int MOST = 8;

    static final Subject EVERYTHING = new Subject("all", null, null);

    private static final String TOPIC = "topic:";
    private static final String WORDS = "q:";

    /** Which of the three. */
    enum Kind {
        TOPIC,
        WORDS,
        ALL;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind() {
        if (topic != null) {
            return Kind.TOPIC;
        }
        return words != null ? Kind.WORDS : Kind.ALL;
    }

    /**
     * As often as one is given it is counted once.
     *
     * @param raw {@code topic:ID}, {@code q:TEXT}, {@code all}; null or none: everything collected
     * @throws fengxiang.platform.ProblemException naming {@code subject}
     */
    static List<Subject> read(String @Nullable [] raw) {
        Set<String> asked = new LinkedHashSet<>(raw == null ? List.of() : List.of(raw));
        asked.removeIf(String::isBlank);
        if (asked.size() > MOST) {
            throw new SubjectRefusedException("These are " + asked.size() + " subjects.", "at most " + MOST);
        }
        return asked.isEmpty()
                ? List.of(EVERYTHING)
                : asked.stream().map(Subject::one).toList();
    }

    /** Where only one is asked about. */
    static Subject only(String @Nullable [] raw) {
        List<Subject> read = read(raw);
        if (read.size() > 1) {
            throw new SubjectRefusedException("These are " + read.size() + " subjects.", "one");
        }
        return read.getFirst();
    }

    static Subject one(String key) {
        if (key.equals(EVERYTHING.key())) {
            return EVERYTHING;
        }
        if (key.startsWith(TOPIC) && key.length() > TOPIC.length()) {
            return new Subject(key, key.substring(TOPIC.length()), null);
        }
        String text = key.startsWith(WORDS) ? key.substring(WORDS.length()) : "";
        if (text.isBlank()) {
            throw new SubjectRefusedException("Not known: " + key, "topic:ID, q:TEXT or all");
        }
        try {
            return new Subject(key, null, QueryParser.parse(text));
        } catch (QuerySyntaxException e) {
            throw new SubjectRefusedException(text, e);
        }
    }
}
