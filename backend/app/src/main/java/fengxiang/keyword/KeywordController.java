package fengxiang.keyword;

import fengxiang.account.Access;
import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.account.Role;
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

/** The keywords page. */
@RestController
@ForStaff
@RequestMapping("/api/keywords")
class KeywordController {

    private final KeywordStore store;
    private final KeywordDesk desk;
    private final CurrentUser currentUser;

    KeywordController(KeywordStore store, KeywordDesk desk, CurrentUser currentUser) {
        this.store = store;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** By term, retired ones too. */
    @GetMapping
    List<Keyword> list() {
        return store.all();
    }

    @GetMapping("/{id}")
    Keyword get(@PathVariable String id) {
        return desk.get(id);
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Keyword create(@RequestBody KeywordDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    @ForOffice
    @PutMapping("/{id}")
    Keyword change(@PathVariable String id, @RequestBody KeywordDraft draft) {
        return desk.change(id, draft, currentUser.get());
    }

    /** A second person agrees to a term that names an office-holder; until then it is not used. */
    @Access(roles = {Role.OFFICE, Role.LEADER, Role.ADMIN})
    @PostMapping("/{id}/approval")
    Keyword approve(@PathVariable String id, @RequestBody KeywordApproval approval) {
        return desk.approve(id, approval.version(), currentUser.get());
    }
}
