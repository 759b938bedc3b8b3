package fengxiang.rule;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Alert rules. */
@RestController
@ForStaff
@RequestMapping("/api/rules")
class WatchRuleController {

    private final WatchRuleDesk desk;
    private final CurrentUser currentUser;

    WatchRuleController(WatchRuleDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** Of topics that work. */
    @GetMapping
    List<Rule> list(@RequestParam(required = false) @Nullable String topic) {
        return desk.of(topic);
    }

    @GetMapping("/{id}")
    Rule get(@PathVariable String id) {
        return desk.find(id);
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Rule create(@RequestBody RuleDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    /** What is left out stays as it is. */
    @ForOffice
    @PutMapping("/{id}")
    Rule change(@PathVariable String id, @RequestBody RuleDraft draft) {
        return desk.change(id, draft, currentUser.get());
    }

    /** Only of those that somebody made; the usual ones are switched off. */
    @ForOffice
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestParam long version) {
        desk.delete(id, version);
    }
}
