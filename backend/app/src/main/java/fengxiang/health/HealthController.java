package fengxiang.health;

import fengxiang.account.ForStaff;
import java.util.Collection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The states of the sources over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/sources")
class HealthController {

    private final SourceHealth health;
    private final HealthDesk desk;

    HealthController(SourceHealth health, HealthDesk desk) {
        this.health = health;
        this.desk = desk;
    }

    /** Of every source, in no order. */
    @GetMapping("/health")
    Collection<Verdict> all() {
        return health.all().values();
    }

    @GetMapping("/{id}/health")
    HealthReport one(@PathVariable String id) {
        return desk.report(id);
    }
}
