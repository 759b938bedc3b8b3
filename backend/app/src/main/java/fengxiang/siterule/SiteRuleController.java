package fengxiang.siterule;

import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules for sites over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/site-rules")
class SiteRuleController {

    private final SiteRules rules;

    SiteRuleController(SiteRules rules) {
        this.rules = rules;
    }

    @GetMapping
    List<SiteRuleView> list() {
        return rules.all().stream().map(SiteRuleView::of).toList();
    }

    @GetMapping("/{id}")
    SiteRuleView one(@PathVariable String id) {
        return SiteRuleView.of(rules.one(id));
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SiteRuleView create(@RequestBody SiteRuleDraft draft) {
        return SiteRuleView.of(rules.create(draft));
    }

    @ForOffice
    @PutMapping("/{id}")
    SiteRuleView change(@PathVariable String id, @RequestBody SiteRuleDraft draft) {
        return SiteRuleView.of(rules.change(id, draft));
    }

    @ForOffice
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        rules.delete(id);
    }
}
