package fengxiang.savedsearch;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Searches under a name. */
@RestController
@ForStaff
@RequestMapping("/api/saved-searches")
class SavedController {

    private final SavedDesk desk;
    private final CurrentUser currentUser;

    SavedController(SavedDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** The caller's own and what is shared, by name. */
    @GetMapping
    List<SavedSearch> list() {
        return desk.seenBy(currentUser.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedSearch create(@RequestBody SavedDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    /** active false: it is not offered any more. */
    @PutMapping("/{id}")
    SavedSearch change(@PathVariable String id, @RequestBody SavedDraft draft) {
        return desk.change(id, draft, currentUser.get());
    }
}
