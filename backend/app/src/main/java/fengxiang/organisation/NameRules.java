package fengxiang.organisation;

import fengxiang.keyword.PersonTerms;
import fengxiang.platform.InvalidFieldException;
import fengxiang.text.Units;
import fengxiang.text.privacy.PersonalMasks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What units and services may be called: as a topic's names, and never a person. Pure. */
final class NameRules {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;
    private static final int MOST = 100;
    private static final int MOST_SUPERIORS = 20;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private NameRules() {}

    /** Each in the form that is kept, once. */
    static List<String> names(String field, @Nullable List<String> raw) {
        List<String> given = raw == null ? List.of() : raw;
        if (given.size() > MOST) {
            throw new InvalidFieldException(field, field + " has " + given.size() + " entries.", "at most " + MOST);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            names.add(name(field + "[" + i + "]", given.get(i)));
        }
        return names.stream().distinct().toList();
    }

    static List<SuperiorUnit> superiors(@Nullable List<SuperiorDraft> raw) {
        List<SuperiorDraft> given = raw == null ? List.of() : raw;
        if (given.size() > MOST_SUPERIORS) {
            throw new InvalidFieldException(
                    "superiors", "There are " + given.size() + " superior units.", "at most " + MOST_SUPERIORS);
        }
        List<SuperiorUnit> units = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "superiors[" + i + "]";
            String name = name(field + ".name", given.get(i).name());
            if (units.stream().anyMatch(other -> other.name().equals(name))) {
                throw new InvalidFieldException(field + ".name", name + " is entered twice.", null);
            }
            units.add(new SuperiorUnit(
                    name, names(field + ".aliases", given.get(i).aliases())));
        }
        return List.copyOf(units);
    }

    static String name(String field, @Nullable String raw) {
        String plain = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        String name =
                SPACE.matcher(UNSEEN.matcher(plain).replaceAll("").strip()).replaceAll(" ");
        if (Units.count(name) < SHORTEST || name.codePointCount(0, name.length()) > LONGEST) {
            throw new InvalidFieldException(
                    field,
                    name.isEmpty() ? "A name is missing." : name + " cannot be a name.",
                    SHORTEST + " to " + LONGEST + " letters, digits or characters");
        }
        if (!PersonalMasks.mask(name).equals(name)) {
            throw PersonNamedException.data(field, name);
        }
        PersonTerms.in(name).stream().findFirst().ifPresent(person -> {
            throw PersonNamedException.name(field, person);
        });
        return name;
    }
}
