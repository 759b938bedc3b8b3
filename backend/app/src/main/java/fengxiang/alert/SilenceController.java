package fengxiang.alert;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Silences of alerts (静默). */
@RestController
@ForStaff
@RequestMapping("/api/alerts/silences")
class SilenceController {

    private final SilenceDesk desk;
    private final CurrentUser currentUser;

    SilenceController(SilenceDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** Those that are on or will be, and those that were over in the last week. */
    @GetMapping
    List<Silence> list() {
        return desk.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Silence create(@RequestBody SilenceDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    /** It ends now, and stays on record. */
    @DeleteMapping("/{id}")
    Silence end(@PathVariable String id) {
        return desk.end(id);
    }
}
