package fengxiang.notice.page;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.platform.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices in the page. */
@RestController
@ForStaff
@RequestMapping("/api/notices")
class NoticeController {

    private final NoticeDesk desk;
    private final CurrentUser currentUser;

    NoticeController(NoticeDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** Those that the caller's roles see, the latest first. */
    @GetMapping
    NoticePage list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(defaultValue = "false") boolean unread) {
        return desk.list(currentUser.get(), new Paging(page, size), unread);
    }

    /** Marks some, or all up to a time, as read by the caller; says what is left. */
    @PostMapping("/reads")
    Unread read(@RequestBody ReadDraft draft) {
        desk.read(currentUser.get(), draft);
        return desk.unread(currentUser.get());
    }
}
