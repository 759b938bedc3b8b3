package fengxiang.health;

import fengxiang.crawl.FetchHour;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How unusual it is that nothing new has come for so long. Decision 8 has the reasons. Pure.
 *
 * @param expected articles that would have come since the last one
 * @param dispersion how much more unevenly articles come than by the Poisson law, at least 1
 * @param longest what would have come in the longest pause before
 */
record Silence(double expected, double dispersion, double longest) {

    static final double IMPROBABLE = 0.0001;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration RATES_FROM = Duration.ofDays(14);
    private static final Duration SHORTEST_PAST = Duration.ofDays(7);
    private static final Duration HOUR = Duration.ofHours(1);
    /** With fewer articles in the past nothing can be said about pauses. */
    private static final long FEWEST = 10;

    /** Longer than any before, and as improbable as {@link #IMPROBABLE}. */
    boolean alarming() {
        return Math.exp(-expected / dispersion) < IMPROBABLE && expected > longest;
    }

    /**
     * @param settled from when on the source is counted: its first day brings what it has published so far
     * @return empty: too little past
     */
    static Optional<Silence> of(Past past, Instant settled) {
        Instant last = past.lastNew();
        if (last == null || settled.plus(SHORTEST_PAST).isAfter(last)) {
            return Optional.empty();
        }
        List<FetchHour> before = past.hours().stream()
                .filter(FetchHour::watched)
                .filter(h -> !h.start().isBefore(settled) && !h.start().isBefore(last.minus(RATES_FROM)))
                .filter(h -> !h.start().isAfter(last))
                .toList();
        long articles = before.stream().mapToLong(FetchHour::created).sum();
        if (articles < FEWEST || before.getFirst().start().plus(SHORTEST_PAST).isAfter(last)) {
            return Optional.empty();
        }
        Rates rates = Rates.of(before);
        double expected = past.hours().stream()
                .filter(h -> h.watched() && h.start().isAfter(last))
                .mapToDouble(rates::at)
                .sum();
        return Optional.of(new Silence(expected, rates.dispersion(before), rates.longestPause(before)));
    }

    /** Articles an hour by hour of the day, workdays and weekends apart. */
    private record Rates(Map<Integer, Double> bySlot, double mean) {

        static Rates of(List<FetchHour> hours) {
            Map<Integer, long[]> sums = new HashMap<>();
            for (FetchHour hour : hours) {
                long[] sum = sums.computeIfAbsent(slot(hour), s -> new long[2]);
                sum[0] += hour.created();
                sum[1]++;
            }
            Map<Integer, Double> rates = new HashMap<>();
            sums.forEach((slot, sum) -> rates.put(slot, (double) sum[0] / sum[1]));
            double all = hours.stream().mapToLong(FetchHour::created).sum();
            return new Rates(rates, all / hours.size());
        }

        double at(FetchHour hour) {
            return bySlot.getOrDefault(slot(hour), mean);
        }

        /** Pearson's estimate: mean of (counted - expected)^2 / expected, over the degrees of freedom. */
        double dispersion(List<FetchHour> hours) {
            double sum = 0;
            int counted = 0;
            long slots = bySlot.values().stream().filter(rate -> rate > 0).count();
            for (FetchHour hour : hours) {
                double rate = at(hour);
                if (rate > 0) {
                    sum += (hour.created() - rate) * (hour.created() - rate) / rate;
                    counted++;
                }
            }
            return Math.max(1, sum / Math.max(1, counted - slots));
        }

        double longestPause(List<FetchHour> hours) {
            double longest = 0;
            double pause = 0;
            for (FetchHour hour : hours) {
                pause = hour.created() > 0 ? 0 : pause + at(hour);
                longest = Math.max(longest, pause);
            }
            return longest;
        }

        private static int slot(FetchHour hour) {
            ZonedDateTime time = hour.start().atZone(ZONE);
            boolean weekend = time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            return time.getHour() + (weekend ? 24 : 0);
        }
    }

    static Instant settled(Instant createdAt) {
        return createdAt.plus(HOUR.multipliedBy(24));
    }
}
