package fengxiang.detection.year;

import fengxiang.detection.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How many articles are expected in each quarter of an hour of China's year 2025 and the 28 days before it. */
final class Rates {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkCalendar CALENDAR = WorkCalendar.china();
    static final Duration BIN = Duration.ofMinutes(15);
    static final int DAY = 96;
    static final int BEFORE = 28;
    static final int DAYS = BEFORE + 365;
    static final Instant START =
            ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZONE).minusDays(BEFORE).toInstant();

    /** By hours of the day: few at night, most in the morning, more again in the evening. */
    private static final double[] HOURS = {
        3, 2, 1, 1, 1, 2, 5, 11, 18, 22, 22, 18, 13, 13, 17, 18, 17, 15, 12, 11, 11, 10, 7, 5
    };

    private static final double WEEKEND = 0.6;
    private static final double HOLIDAY = 0.4;

    private Rates() {}

    /** @param perDay on average of the year */
    static double[] of(double perDay) {
        double[] rates = new double[DAYS * DAY];
        double sum = 0;
        for (int bin = 0; bin < rates.length; bin++) {
            ZonedDateTime time = START.plus(BIN.multipliedBy(bin)).atZone(ZONE);
            double day = switch (CALENDAR.of(time.toLocalDate())) {
                case WORKDAY -> 1;
                case WEEKEND -> WEEKEND;
                case HOLIDAY -> HOLIDAY;
            };
            rates[bin] = HOURS[time.getHour()] * day;
            sum += rates[bin];
        }
        for (int bin = 0; bin < rates.length; bin++) {
            rates[bin] *= perDay * DAYS / sum;
        }
        return rates;
    }
}
