package fengxiang.health;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawl.FetchHour;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a source that is well is called silent, and how soon one that has died, for sources of several sizes that
 * publish in bunches, by day, and less at weekends. The figures are those of decision 8.
 */
class SilenceFiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2026-01-04T16:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int WEEKS = 18;
    private static final int SOURCES = 12;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "agency, 200, 1, 7",
        "city paper, 40, 2, 20",
        "county, 8, 2, 80",
        "department, 2, 2, 336",
    })
    void seldomCallsAWellSourceSilentAndSoonADeadOne(String name, double perDay, int bunch, double mostHours) {
        int alarms = 0;
        List<Integer> delays = new ArrayList<>();
        for (int seed = 0; seed < SOURCES; seed++) {
            List<FetchHour> year = published(new Random(seed), perDay, bunch);
            alarms += alarms(year);
            delays.add(hoursUntilNoticed(year));
        }
        double years = SOURCES * (WEEKS - 3) / 52.0;
        delays.sort(null);
        double median = delays.get(delays.size() / 2);
        assertThat(alarms / years).as("false alarms a source and year").isLessThan(1);
        assertThat(median).as("hours until %s is noticed", name).isLessThan(mostHours);
    }

    /** Alarms begun while everything is well. */
    private static int alarms(List<FetchHour> hours) {
        int alarms = 0;
        boolean alarming = false;
        for (int end = 21 * 24; end < hours.size(); end++) {
            boolean now = alarmingAt(hours.subList(end - 21 * 24, end));
            alarms += now && !alarming ? 1 : 0;
            alarming = now;
        }
        return alarms;
    }

    private static int hoursUntilNoticed(List<FetchHour> hours) {
        List<FetchHour> dying = new ArrayList<>(hours);
        for (int dead = 1; dead < 15 * 24; dead++) {
            Instant next = dying.getLast().start().plus(HOUR);
            dying.add(new FetchHour(next, 6, 6, 0, 0, 0, 0));
            if (alarmingAt(dying.subList(dying.size() - 21 * 24, dying.size()))) {
                return dead;
            }
        }
        return 15 * 24;
    }

    private static boolean alarmingAt(List<FetchHour> past) {
        return Silence.of(new Past(past, true), BEGIN).filter(Silence::alarming).isPresent();
    }

    private static List<FetchHour> published(Random random, double perDay, int bunch) {
        List<FetchHour> hours = new ArrayList<>();
        for (int i = 0; i < WEEKS * 7 * 24; i++) {
            Instant start = BEGIN.plus(HOUR.multipliedBy(i));
            double rate = perDay / bunch * weight(start.atZone(ZONE));
            long articles = 0;
            for (int n = poisson(random, rate); n > 0; n--) {
                articles += 1 + random.nextInt(2 * bunch - 1);
            }
            hours.add(new FetchHour(start, 6, 6, 0, articles, articles, articles));
        }
        return hours;
    }

    /** The part of a workday's articles in this hour. */
    private static double weight(ZonedDateTime time) {
        boolean day = time.getHour() >= 7 && time.getHour() < 22;
        boolean weekend = time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return (day ? 0.06 : 0.1 / 9) * (weekend ? 0.4 : 1);
    }

    private static int poisson(Random random, double mean) {
        int n = 0;
        for (double p = random.nextDouble(), limit = Math.exp(-mean); p > limit; p *= random.nextDouble()) {
            n++;
        }
        return n;
    }
}
