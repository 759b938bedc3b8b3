package fengxiang.setup;

import fengxiang.keyword.PersonTerms;
import fengxiang.organisation.LevelWords;
import fengxiang.organisation.PlanDraft;
import fengxiang.organisation.SuperiorDraft;
import fengxiang.platform.InvalidFieldException;
import fengxiang.text.privacy.PersonalMasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of what is typed. Half a name cannot be judged, so nothing is refused for being unfinished; but what
 * looks like a person's name is left out of the lists, and personal data is masked. Pure.
 */
final class TypedRules {

    private static final int MOST = 300;
    private static final int LONGEST = 300;
    private static final int LONGEST_LINES = 20_000;

    private TypedRules() {}

    /** @throws InvalidFieldException when it is more than anybody types */
    static Typed kept(Typed typed) {
        return new Typed(
                kept(typed.who()),
                typed.namesakes() == null
                        ? null
                        : new Typed.TypedNamesakes(
                                terms("exclude", typed.namesakes().exclude())),
                kept(typed.superiors()),
                kept(typed.outlets()),
                kept(typed.people()),
                kept(typed.plan()));
    }

    private static Typed.@Nullable TypedNames kept(Typed.@Nullable TypedNames who) {
        return who == null
                ? null
                : new Typed.TypedNames(
                        term("name", who.name()),
                        terms("aliases", who.aliases()),
                        terms("services", who.services()),
                        term("topicName", who.topicName()),
                        text("purpose", who.purpose(), LONGEST),
                        who.servicesToo());
    }

    private static Typed.@Nullable TypedSuperiors kept(Typed.@Nullable TypedSuperiors superiors) {
        List<SuperiorDraft> units = superiors == null ? null : superiors.units();
        if (units == null) {
            return null;
        }
        few("units", units);
        return new Typed.TypedSuperiors(units.stream()
                .map(unit -> new SuperiorDraft(term("units", unit.name()), terms("units", unit.aliases())))
                .toList());
    }

    private static Typed.@Nullable TypedOutlets kept(Typed.@Nullable TypedOutlets outlets) {
        return outlets == null
                ? null
                : new Typed.TypedOutlets(
                        texts("entered", outlets.entered()),
                        texts("watched", outlets.watched()),
                        text("lines", outlets.lines(), LONGEST_LINES));
    }

    private static Typed.@Nullable TypedStaff kept(Typed.@Nullable TypedStaff staff) {
        return staff == null
                ? null
                : new Typed.TypedStaff(
                        text("login", staff.login(), LONGEST),
                        text("shown", staff.shown(), LONGEST),
                        texts("roles", staff.roles()));
    }

    private static @Nullable PlanDraft kept(@Nullable PlanDraft plan) {
        List<LevelWords> levels = plan == null ? null : plan.levels();
        if (plan == null || levels == null) {
            return plan;
        }
        few("levels", levels);
        List<LevelWords> kept = levels.stream()
                .map(l -> new LevelWords(l.level(), plain("levels", l.word()), plain("levels", l.meaning())))
                .toList();
        return new PlanDraft(plan.acknowledgeMinutes(), plan.reportMinutes(), plan.replyMinutes(), kept);
    }

    /** Empty instead of a person's name. */
    private static @Nullable String term(String field, @Nullable String raw) {
        String text = text(field, raw, LONGEST);
        return text == null || PersonTerms.in(text).isEmpty() ? text : "";
    }

    private static List<String> terms(String field, @Nullable List<String> raw) {
        return texts(field, raw).stream()
                .filter(text -> PersonTerms.in(text).isEmpty())
                .toList();
    }

    private static List<String> texts(String field, @Nullable List<String> raw) {
        List<String> given = raw == null ? List.of() : raw;
        few(field, given);
        return given.stream()
                .map(text -> plain(field, text))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static String plain(String field, @Nullable String raw) {
        String text = text(field, raw, LONGEST);
        return text == null ? "" : text;
    }

    private static @Nullable String text(String field, @Nullable String raw, int most) {
        if (raw == null) {
            return null;
        }
        if (raw.length() > most) {
            throw new InvalidFieldException(
                    field, field + " has " + raw.length() + " characters.", "at most " + most + " characters");
        }
        return PersonalMasks.mask(raw);
    }

    private static void few(String field, List<?> list) {
        if (list.size() > MOST) {
            throw new InvalidFieldException(field, field + " has " + list.size() + " entries.", "at most " + MOST);
        }
    }
}
