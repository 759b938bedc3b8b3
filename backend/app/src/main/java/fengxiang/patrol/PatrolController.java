package fengxiang.patrol;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.InvalidFieldException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The patrol pages. */
@RestController
@ForStaff
@RequestMapping("/api/patrol")
class PatrolController {

    private static final int MOST_DAYS = 62;

    private final Plans plans;
    private final PatrolDesk desk;
    private final PatrolSheets sheets;
    private final Patrols patrols;
    private final CurrentUser currentUser;

    PatrolController(Plans plans, PatrolDesk desk, PatrolSheets sheets, Patrols patrols, CurrentUser currentUser) {
        this.plans = plans;
        this.desk = desk;
        this.sheets = sheets;
        this.patrols = patrols;
        this.currentUser = currentUser;
    }

    /** @param finds 0: nothing that matters */
    record Looked(int finds) {}

    @GetMapping("/plan")
    PatrolPlan plan() {
        return plans.current();
    }

    @ForOffice
    @PutMapping("/plan")
    PatrolPlan change(@RequestBody PatrolPlanDraft draft) {
        return plans.change(draft, currentUser.get());
    }

    /** The shift that is on. */
    @GetMapping("/now")
    SheetView now() {
        return sheets.current(currentUser.get());
    }

    /** Makes its list, unless somebody has. */
    @PostMapping("/now")
    SheetView begin() {
        return sheets.of(desk.begin(currentUser.get()), currentUser.get());
    }

    @GetMapping("/lists/{id}")
    SheetView list(@PathVariable String id) {
        return sheets.of(desk.get(id), currentUser.get());
    }

    /** Adds the words that came into use since the list was made. */
    @PostMapping("/lists/{id}/words")
    SheetView addWords(@PathVariable String id) {
        return sheets.of(desk.addWords(id), currentUser.get());
    }

    @PutMapping("/lists/{id}/items/{item}")
    SheetView tick(@PathVariable String id, @PathVariable String item, @RequestBody Looked looked) {
        desk.tick(id, item, looked.finds(), currentUser.get());
        return list(id);
    }

    @DeleteMapping("/lists/{id}/items/{item}")
    SheetView untick(@PathVariable String id, @PathVariable String item) {
        desk.untick(id, item, currentUser.get());
        return list(id);
    }

    /** The shifts of some days, the latest first; at most 62 days. */
    @GetMapping("/shifts")
    List<ShiftState> shifts(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new InvalidFieldException("to", "At most " + MOST_DAYS + " days are shown at once.", "after from");
        }
        return patrols.between(from, to);
    }
}
