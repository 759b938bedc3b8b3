package fengxiang.notice.channel;

import fengxiang.account.CurrentUser;
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

/** Channels over HTTP. Secrets go in and never come out: answers say whether one is set, and since when. */
@RestController
@ForStaff
@RequestMapping("/api/notice/channels")
class ChannelController {

    private final ChannelDesk desk;
    private final CurrentUser currentUser;

    ChannelController(ChannelDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** The caller's own and the shared ones, by name; the office sees all. */
    @GetMapping
    List<ChannelView> list() {
        return desk.seenBy(currentUser.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChannelView create(@RequestBody ChannelDraft draft) {
        return desk.create(draft, currentUser.get());
    }

    @PutMapping("/{id}")
    ChannelView change(@PathVariable String id, @RequestBody ChannelDraft draft) {
        return desk.change(id, draft, currentUser.get());
    }

    /** With its secrets; what waits for it is given up. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        desk.delete(id, currentUser.get());
    }
}
