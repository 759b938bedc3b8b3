package fengxiang.demo.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/** When an outlet publishes: weights of the 24 hours and the share of a weekday that a weekend day has. */
enum Rhythm {
    NEWSROOM("2 1 1 1 1 3 8 12 15 16 15 11 8 8 13 15 14 12 9 8 9 7 5 3", 0.62),
    OFFICE("0 0 0 0 0 0 0 0 6 14 15 8 1 2 12 14 13 5 1 0 0 0 0 0", 0.12),
    EVENING("6 3 2 1 1 1 3 5 8 9 9 9 12 10 8 8 8 9 11 14 17 18 16 11", 0.9);

    private final int[] hours = new int[24];
    private final int total;
    private final double weekend;

    Rhythm(String hours, double weekend) {
        String[] weights = hours.split(" ", -1);
        int sum = 0;
        for (int h = 0; h < 24; h++) {
            this.hours[h] = Integer.parseInt(weights[h]);
            sum += this.hours[h];
        }
        this.total = sum;
        this.weekend = weekend;
    }

    double share(LocalDate day) {
        DayOfWeek d = day.getDayOfWeek();
        return d == DayOfWeek.SATURDAY || d == DayOfWeek.SUNDAY ? weekend : 1;
    }

    /** A time of day, to the minute: outlets print no seconds. */
    Duration moment(Draw draw) {
        int left = draw.below(total);
        int hour = 0;
        while (left >= hours[hour]) {
            left -= hours[hour++];
        }
        return Duration.ofMinutes(hour * 60L + draw.below(60));
    }
}
