package fengxiang.topic;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.Units;
import fengxiang.text.privacy.PersonalMasks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a topic may be, and what has to be said about it. Pure. */
final class DefinitionRules {

    static final int MOST_NAMES = 200;
    private static final int MOST_SOURCES = 200;
    private static final int LEAST_NAME_UNITS = 2;
    private static final int LONGEST_NAME = 50;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private DefinitionRules() {}

    /**
     * The definition in the form that is kept.
     *
     * @throws InvalidFieldException naming the field, of a list with the place in it
     * @throws TopicRefusedException when a term looks like somebody's name and no office is given
     * @throws TopicQueryRefusedException when a term or the query cannot be understood
     */
    static Definition of(TopicDraft draft) {
        Definition definition = new Definition(
                text("name", draft.name(), 2, 40),
                PersonalMasks.mask(text("purpose", draft.purpose(), 5, 300)),
                names(list(draft.names())),
                Terms.of("must", list(draft.must())),
                Terms.of("any", list(draft.any())),
                Terms.words("context", list(draft.context())),
                Terms.of("exclude", list(draft.exclude())),
                blankToNull(draft.query()),
                sources(list(draft.sources())),
                Objects.requireNonNullElse(draft.sensitivity(), Sensitivity.NORMAL),
                blankToNull(draft.office()) == null ? null : text("office", draft.office(), 2, 30));
        ConditionRules.check(definition);
        NamedPersons.check(definition);
        return definition;
    }

    private static List<String> names(List<String> raw) {
        if (raw.isEmpty()) {
            throw new InvalidFieldException(
                    "names", "A topic is about something with a name: none is given.", "1 to " + MOST_NAMES + " names");
        }
        if (raw.size() > MOST_NAMES) {
            throw new InvalidFieldException(
                    "names", "There are " + raw.size() + " names.", "1 to " + MOST_NAMES + " names");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String field = "names[" + i + "]";
            String name = text(field, raw.get(i), 1, LONGEST_NAME);
            if (Units.count(name) < LEAST_NAME_UNITS) {
                throw new InvalidFieldException(
                        field, name + " is too short to tell anybody by.", "2 letters, digits or characters at least");
            }
            names.add(name);
        }
        return names.stream().distinct().toList();
    }

    private static List<String> sources(List<String> raw) {
        if (raw.size() > MOST_SOURCES) {
            throw new InvalidFieldException(
                    "sources", "There are " + raw.size() + " sources.", "at most " + MOST_SOURCES);
        }
        return raw.stream().distinct().toList();
    }

    static List<String> list(@Nullable List<String> raw) {
        return raw == null
                ? List.of()
                : raw.stream().map(item -> Objects.requireNonNullElse(item, "")).toList();
    }

    /** One line, without what cannot be seen. */
    static String text(String field, @Nullable String raw, int least, int most) {
        String plain = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        String text =
                SPACE.matcher(UNSEEN.matcher(plain).replaceAll("").strip()).replaceAll(" ");
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new InvalidFieldException(
                    field, field + " has " + length + " characters.", least + " to " + most + " characters");
        }
        return text;
    }

    private static @Nullable String blankToNull(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : raw.strip();
    }
}
