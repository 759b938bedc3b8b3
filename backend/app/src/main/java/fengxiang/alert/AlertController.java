package fengxiang.alert;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts, in groups. */
@RestController
@ForStaff
@RequestMapping("/api/alerts")
class AlertController {

    private final AlertDesk desk;
    private final CurrentUser currentUser;

    AlertController(AlertDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * The latest first.
     *
     * @param open those that nobody has taken up, of the last three days
     * @param quiet with those that are shown only, which nobody has to take up
     * @param from something was found for it since
     * @param to it was opened before
     */
    @GetMapping("/groups")
    Page<GroupView> list(
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean quiet,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return desk.list(new GroupQuestion(open, quiet, topic, from, to), new Paging(page, size));
    }

    @GetMapping("/groups/{id}")
    GroupView get(@PathVariable String id) {
        return desk.get(id);
    }

    /** The caller has taken it up (确认收到); whoever did before stays. */
    @PostMapping("/groups/{id}/acknowledgement")
    GroupView acknowledge(@PathVariable String id) {
        return desk.acknowledge(id, currentUser.get());
    }

    /** A person says how serious it is (人工判定), beside what is proposed; the group is taken up with it. */
    @PostMapping("/groups/{id}/level")
    GroupView decide(@PathVariable String id, @RequestBody LevelDraft draft) {
        return desk.decide(id, draft, currentUser.get());
    }

    /**
     * What a person found of an alert.
     *
     * @param real false: 误报
     * @param reason must be there for a false alert; at most 500 characters
     */
    record FindingDraft(@Nullable Boolean real, @Nullable String reason) {}

    /** The group is taken up with it. */
    @PostMapping("/{id}/finding")
    GroupView judge(@PathVariable String id, @RequestBody FindingDraft draft) {
        return desk.judge(id, draft.real(), draft.reason(), currentUser.get());
    }
}
