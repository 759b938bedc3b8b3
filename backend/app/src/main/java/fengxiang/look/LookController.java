package fengxiang.look;

import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.NotFoundException;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looks over HTTP: ask, then come back until it is answered. */
@RestController
@ForStaff
@RequestMapping("/api/looks")
class LookController {

    private final LookDesk desk;
    private final Looks looks;
    private final Clock clock;

    LookController(LookDesk desk, Looks looks, Clock clock) {
        this.desk = desk;
        this.looks = looks;
        this.clock = clock;
    }

    /** An article, as it would be delivered now. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    LookView ask(@RequestBody LookRequest request) {
        return view(desk.ask(new LookRequest(request.url(), request.role(), null, null)));
    }

    /** With a rule or a source that is not stored yet. */
    @ForOffice
    @PostMapping("/trial")
    @ResponseStatus(HttpStatus.ACCEPTED)
    LookView trial(@RequestBody LookRequest request) {
        return view(desk.ask(request));
    }

    @GetMapping("/{id}")
    LookView one(@PathVariable String id) {
        return view(looks.find(id).orElseThrow(() -> new NotFoundException("look", id)));
    }

    private LookView view(Look look) {
        return LookView.of(look, clock.instant());
    }
}
