package fengxiang.topic;

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

/** The topics page. */
@RestController
@ForStaff
@RequestMapping("/api/topics")
class TopicController {

    private final TopicStore store;
    private final TopicDesk desk;
    private final CurrentUser currentUser;

    TopicController(TopicStore store, TopicDesk desk, CurrentUser currentUser) {
        this.store = store;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** By name, retired ones too, without their past. */
    @GetMapping
    List<TopicView> list() {
        return store.all().stream().map(TopicView::brief).toList();
    }

    @GetMapping("/{id}")
    TopicView get(@PathVariable String id) {
        return TopicView.whole(desk.get(id));
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TopicView create(@RequestBody TopicDraft draft) {
        return TopicView.whole(desk.create(draft, currentUser.get()));
    }

    @ForOffice
    @PutMapping("/{id}")
    TopicView change(@PathVariable String id, @RequestBody TopicDraft draft) {
        return TopicView.whole(desk.change(id, draft, currentUser.get()));
    }

    /** A second person agrees; until then articles are matched by the version before, if there is one. */
    @Access(roles = {Role.OFFICE, Role.LEADER, Role.ADMIN})
    @PostMapping("/{id}/approval")
    TopicView approve(@PathVariable String id, @RequestBody TopicApproval approval) {
        return TopicView.whole(desk.approve(id, approval.version(), currentUser.get()));
    }
}
