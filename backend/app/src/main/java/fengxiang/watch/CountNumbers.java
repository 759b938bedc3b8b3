package fengxiang.watch;

import fengxiang.alert.Numbers;
import fengxiang.detection.Reading;
import fengxiang.detection.Wilson;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import java.time.Duration;
import java.time.Instant;

/** What a reading says, as an alert keeps it. Pure. */
final class CountNumbers {

    private CountNumbers() {}

    static Numbers of(RuleKind kind, RuleSettings settings, Reading reading, Duration window, Instant asOf) {
        boolean surprise = kind == RuleKind.VOLUME || kind == RuleKind.NEGATIVE_VOLUME;
        boolean share = kind == RuleKind.NEGATIVE_SHARE;
        long count = Math.round(reading.count());
        long outOf = Math.round(reading.outOf());
        return new Numbers(
                asOf,
                (int) window.toHours(),
                count,
                share ? outOf : null,
                surprise ? reading.expected() : null,
                surprise ? reading.dispersion() : null,
                surprise || share ? reading.surprise() : null,
                settings.fire(),
                share && outOf > 0 ? Wilson.low(count, outOf, Wilson.Z99) : null,
                share && outOf > 0 ? reading.expected() / outOf : null,
                settings.fewest(),
                null,
                null,
                null);
    }
}
