package fengxiang.entry;

import fengxiang.account.ForStaff;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Manual entry over HTTP. */
@RestController
@ForStaff
@RequestMapping("/api/entries")
class EntryController {

    private final EntryDesk desk;

    EntryController(EntryDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@RequestBody EntryDraft draft) {
        return desk.enter(draft);
    }
}
