package fengxiang.understand;

import fengxiang.account.ForStaff;
import fengxiang.platform.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a topic has got with the past. */
@RestController
@ForStaff
class RematchController {

    private final RematchStore states;

    RematchController(RematchStore states) {
        this.states = states;
    }

    /** A topic that never worked, or has not begun yet, has none. */
    @GetMapping("/api/topics/{id}/rematch")
    Rematch get(@PathVariable String id) {
        return states.find(id).orElseThrow(() -> new NotFoundException("rematch", id));
    }
}
