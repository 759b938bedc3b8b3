package fengxiang.watch;

import fengxiang.detection.Absolute;
import fengxiang.detection.Detector;
import fengxiang.detection.Judged;
import fengxiang.detection.Memory;
import fengxiang.detection.Pace;
import fengxiang.detection.Series;
import fengxiang.detection.Settings;
import fengxiang.detection.Share;
import fengxiang.detection.WorkCalendar;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.signal.Signal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counts of a topic as a rule does; the same for alerts and for trying a rule on the past. Pure.
 *
 * @param overall negative share of all topics, above 0
 */
public record CountRules(WorkCalendar calendar, double overall) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration DAY = Duration.ofHours(24);

    /**
     * What the rule says of each bin.
     *
     * @param spread distinct outlets of the window that ends with each bin; only for {@link RuleKind#SPREAD}
     * @param judged episodes that people have judged
     */
    List<Strand> read(RuleKind kind, RuleSettings wanted, Signal signal, @Nullable Series spread, List<Judged> judged) {
        return switch (kind) {
            case VOLUME -> surprise(wanted, signal.minutes(), signal.days(), judged);
            case NEGATIVE_VOLUME -> surprise(wanted, signal.negative(), signal.negativeDays(), judged);
            case NEGATIVE_SHARE -> share(hours(wanted), signal);
            case COUNT -> count(wanted, hours(wanted), isDay(wanted) ? signal.days() : signal.minutes());
            case SPREAD -> count(wanted, Objects.requireNonNull(spread).bin(), spread);
            default -> throw new IllegalArgumentException("no rule of counts: " + kind);
        };
    }

    private List<Strand> surprise(RuleSettings wanted, Series minutes, Series days, List<Judged> judged) {
        Settings settings = settings(wanted);
        if (minutes == days) {
            return List.of(surprise(settings, minutes, judged));
        }
        List<Strand> strands = new ArrayList<>();
        List<Duration> brief =
                settings.windows().stream().filter(w -> w.compareTo(DAY) < 0).toList();
        strands.add(surprise(settings.over(brief), minutes, judged));
        if (brief.size() < settings.windows().size()) {
            strands.add(surprise(settings.over(List.of(DAY)), days, judged));
        }
        return strands;
    }

    private Strand surprise(Settings settings, Series series, List<Judged> judged) {
        Detector detector = new Detector(settings, calendar, ZONE, judged);
        return new Strand(series, detector.read(series), detector.late(series));
    }

    /** The usual settings of the kind of stream, with the numbers of the rule. */
    static Settings settings(RuleSettings wanted) {
        Memory memory = Boolean.TRUE.equals(wanted.noisy()) ? Memory.FULL : Memory.ROBUST;
        return Settings.of(memory)
                .firing(Objects.requireNonNull(wanted.fire()), Objects.requireNonNull(wanted.fewest()));
    }

    private List<Strand> share(Duration window, Signal signal) {
        boolean day = window.compareTo(DAY) >= 0;
        Series negative = day ? signal.negativeDays() : signal.negative();
        Series all = day ? signal.days() : signal.minutes();
        Share share = Share.of(window, overall);
        return List.of(new Strand(all, share.read(negative, all), share.late(negative, all)));
    }

    private static List<Strand> count(RuleSettings wanted, Duration window, Series series) {
        Absolute absolute = new Absolute(window, Objects.requireNonNull(wanted.fewest()), Pace.usual(1));
        return List.of(new Strand(series, absolute.read(series), absolute.late(series)));
    }

    private static Duration hours(RuleSettings wanted) {
        return Duration.ofHours(Objects.requireNonNull(wanted.hours()));
    }

    private static boolean isDay(RuleSettings wanted) {
        return hours(wanted).compareTo(DAY) >= 0;
    }
}
