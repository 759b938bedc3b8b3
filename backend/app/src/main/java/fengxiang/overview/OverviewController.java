package fengxiang.overview;

import fengxiang.account.Actor;
import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page. */
@RestController
@ForStaff
class OverviewController {

    private final Overview overview;
    private final Visits visits;
    private final CurrentUser currentUser;
    private final Clock clock;

    OverviewController(Overview overview, Visits visits, CurrentUser currentUser, Clock clock) {
        this.overview = overview;
        this.visits = visits;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of a person it is noted that they were here; whoever comes back after half an hour sees what is new since. */
    @GetMapping("/api/overview")
    OverviewView get() {
        Actor caller = currentUser.get();
        return overview.of(
                caller.isPerson() ? visits.note(caller.name(), clock.instant()).before() : null);
    }
}
