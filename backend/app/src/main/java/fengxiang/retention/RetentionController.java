package fengxiang.retention;

import fengxiang.account.ForAdmin;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was forgotten, for those who answer for it. */
@RestController
@ForAdmin
class RetentionController {

    private final RetentionLog record;

    RetentionController(RetentionLog record) {
        this.record = record;
    }

    /** The latest first. */
    @GetMapping("/api/retention")
    Page<Forgotten> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return record.list(new Paging(page, size));
    }
}
