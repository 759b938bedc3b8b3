package fengxiang.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.detection.DayClass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** People go on with the table of holidays, and what compares by it reads it anew. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HolidaysTest {

    /** Far away: no other test counts its days. */
    private static final String YEAR = "/api/holidays/2090";

    private static final LocalDate DAY = LocalDate.parse("2090-03-01");

    @LocalServerPort
    private int port;

    @Autowired
    private Holidays holidays;

    @Autowired
    private HolidayStore store;

    private Visitor admin;

    @BeforeAll
    void people() {
        admin = Visitor.newUser(port, "holiday-admin", "admin");
    }

    private static Map<String, Object> draft(long version, Map<?, ?>... rows) {
        return Map.of("rows", List.of(rows), "version", version);
    }

    private static Map<String, Object> off(LocalDate from, LocalDate to) {
        return Map.of("from", from.toString(), "to", to.toString(), "name", "试验节", "rest", true);
    }

    @Test
    void aChangeHoldsAtTheNextLookAndOneWhoWasSlowerIsTold() {
        assertThat(holidays.calendar().of(DAY)).isEqualTo(DayClass.WORKDAY);
        Visitor.Answer made = admin.put(YEAR, draft(0, off(DAY, DAY.plusDays(2))));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(holidays.calendar().of(DAY.plusDays(1))).isEqualTo(DayClass.HOLIDAY);
        assertThat(admin.put(YEAR, draft(0, off(DAY, DAY))).status()).isEqualTo(409);
        assertThat(admin.put(YEAR, draft(1, off(DAY, DAY))).status()).isEqualTo(200);
        assertThat(holidays.calendar().of(DAY.plusDays(1))).isEqualTo(DayClass.WORKDAY);
        JsonNode same = admin.put(YEAR, draft(2, off(DAY, DAY))).json().path("years");
        JsonNode year = same.get(same.size() - 1);
        assertThat(year.path("version").asLong()).isEqualTo(2);
        assertThat(year.path("changedBy").asString()).isEqualTo("holiday-admin");
    }

    @Test
    void beginsWithWhatComesWithTheProduct() {
        JsonNode first = admin.get("/api/holidays").json().at("/years/0");
        assertThat(first.path("year").asInt()).isEqualTo(2024);
        assertThat(first.path("version").asLong()).isZero();
        assertThat(first.at("/rows/0/name").asString()).isEqualTo("元旦");
        assertThat(first.at("/rows/0/from").asString()).isEqualTo("2024-01-01");
        assertThat(first.at("/rows/1/rest").asBoolean()).isFalse();
    }

    @Test
    void onlyAdministratorsChangeItAndWhatIsWrongIsNamed() {
        Visitor office = Visitor.newUser(port, "holiday-office", "office");
        assertThat(office.get("/api/holidays").status()).isEqualTo(200);
        assertThat(office.put(YEAR, draft(0)).status()).isEqualTo(403);
        Visitor.Answer refused = admin.put("/api/holidays/2091", draft(0, off(DAY, DAY)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("rows[0].from");
        assertThat(admin.put("/api/holidays/nineteen", draft(0)).status()).isEqualTo(400);
    }

    @Test
    void missesAYearTwoMonthsBeforeItBegins() {
        assertThat(missing("2026-11-01T04:00:00Z")).isEmpty();
        assertThat(missing("2026-11-03T04:00:00Z")).containsExactly(2027);
        assertThat(missing("2028-02-01T04:00:00Z")).containsExactly(2027, 2028);
        assertThat(missing("2026-11-01T04:00:00Z", 2026)).containsExactly(2026);
    }

    private List<Integer> missing(String now, int... emptied) {
        TreeMap<Integer, HolidayYear> delivered = new TreeMap<>(holidays.years());
        for (int year : emptied) {
            delivered.put(year, HolidayYear.unknown(year));
        }
        return new Holidays(store, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).missing(delivered);
    }
}
