package fengxiang.notice.setting;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds for all notices. */
@RestController
@ForOffice
@RequestMapping("/api/notice/settings")
class NoticeSettingController {

    private final NoticeSetup setup;
    private final CurrentUser currentUser;

    NoticeSettingController(NoticeSetup setup, CurrentUser currentUser) {
        this.setup = setup;
        this.currentUser = currentUser;
    }

    /** The password of the mail server is never told, only whether one is set. */
    @GetMapping
    SettingView view() {
        return setup.view();
    }

    @PutMapping
    SettingView change(@RequestBody SettingDraft draft) {
        return setup.change(draft, currentUser.get());
    }
}
