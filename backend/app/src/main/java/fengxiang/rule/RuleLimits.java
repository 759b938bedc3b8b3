package fengxiang.rule;

import fengxiang.outlet.Tier;
import fengxiang.platform.InvalidFieldException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which numbers a rule of a kind has, what they are unless somebody says otherwise, and what they may be. Pure. */
final class RuleLimits {

    /** Less than this is chance every few days; more is never reached. */
    private static final double LEAST_FIRE = 2;

    private static final double MOST_FIRE = 12;
    private static final int MOST_COUNTED = 10_000;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final List<Integer> HOURS = List.of(1, 4, 24);

    private RuleLimits() {}

    /** What a rule of this kind begins with. */
    static RuleSettings usual(RuleKind kind) {
        return switch (kind) {
            case NEW_STORY, NEGATIVE_STORY, SOURCES -> RuleSettings.NONE;
            case VOLUME -> RuleSettings.surprise(4, 5);
            case NEGATIVE_VOLUME -> RuleSettings.surprise(4, 3);
            case FIRST_TIER -> RuleSettings.from(Tier.PROVINCIAL);
            case NEGATIVE_SHARE -> RuleSettings.within(24);
            case COUNT, SPREAD -> RuleSettings.count(10, 24);
            case NEW_TERM -> RuleSettings.count(3, 24);
            case DELAY -> RuleSettings.delay(60);
        };
    }

    /**
     * What somebody wrote, with what is usual where they wrote nothing.
     *
     * @throws InvalidFieldException for a number out of its range, and for one that this kind has no use for
     */
    static RuleSettings checked(RuleKind kind, RuleSettings wanted) {
        RuleSettings usual = usual(kind);
        return new RuleSettings(
                number("fire", wanted.fire(), usual.fire(), LEAST_FIRE, MOST_FIRE),
                whole("fewest", wanted.fewest(), usual.fewest(), least(kind), MOST_COUNTED),
                hours(wanted.hours(), usual.hours()),
                tier(wanted.tier(), usual.tier()),
                whole("minutes", wanted.minutes(), usual.minutes(), 5, MOST_MINUTES),
                useful("noisy", wanted.noisy(), usual.noisy()));
    }

    /** Of one story there is no surprise. */
    private static int least(RuleKind kind) {
        return switch (kind) {
            case VOLUME, NEGATIVE_VOLUME, NEW_TERM -> 2;
            default -> 1;
        };
    }

    private static @Nullable Double number(
            String field, @Nullable Double wanted, @Nullable Double usual, double least, double most) {
        Double value = useful(field, wanted, usual);
        if (value != null && !(value >= least && value <= most)) {
            throw invalid(field, least + " to " + most);
        }
        return value;
    }

    private static @Nullable Integer whole(
            String field, @Nullable Integer wanted, @Nullable Integer usual, int least, int most) {
        Integer value = useful(field, wanted, usual);
        if (value != null && (value < least || value > most)) {
            throw invalid(field, least + " to " + most);
        }
        return value;
    }

    private static @Nullable Integer hours(@Nullable Integer wanted, @Nullable Integer usual) {
        Integer value = useful("hours", wanted, usual);
        if (value != null && !HOURS.contains(value)) {
            throw invalid("hours", "1, 4 or 24");
        }
        return value;
    }

    /** Of the lowest tier every outlet is: that is another kind of rule. */
    private static @Nullable Tier tier(@Nullable Tier wanted, @Nullable Tier usual) {
        Tier value = useful("tier", wanted, usual);
        if (value == Tier.OTHER) {
            throw invalid("tier", "national, provincial or city");
        }
        return value;
    }

    private static <T> @Nullable T useful(String field, @Nullable T wanted, @Nullable T usual) {
        if (wanted != null && usual == null) {
            throw new InvalidFieldException("settings." + field, "A rule of this kind has no such number.", null);
        }
        return wanted == null ? usual : wanted;
    }

    private static InvalidFieldException invalid(String field, String expected) {
        return new InvalidFieldException("settings." + field, "The number is out of its range.", expected);
    }
}
