package fengxiang.holiday;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForAdmin;
import fengxiang.account.ForStaff;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holidays and the weekend days worked instead (节假日与调休). */
@RestController
@ForStaff
@RequestMapping("/api/holidays")
class HolidayController {

    private final Holidays holidays;
    private final CurrentUser currentUser;

    HolidayController(Holidays holidays, CurrentUser currentUser) {
        this.holidays = holidays;
        this.currentUser = currentUser;
    }

    /**
     * The table.
     *
     * @param years the earliest first
     * @param missing years of which nothing is known, and whose days are looked at now or soon
     */
    record HolidayTable(List<HolidayYear> years, List<Integer> missing) {}

    @GetMapping
    HolidayTable get() {
        TreeMap<Integer, HolidayYear> years = holidays.years();
        return new HolidayTable(List.copyOf(years.values()), holidays.missing(years));
    }

    /** All rows of a year anew; alerts go by them from the next look on. */
    @ForAdmin
    @PutMapping("/{year}")
    HolidayTable change(@PathVariable int year, @RequestBody HolidayDraft draft) {
        holidays.change(year, draft, currentUser.get());
        return get();
    }
}
