package fengxiang.live;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What open pages listen to. */
@RestController
@ForStaff
class LiveController {

    private final LiveFeed feed;
    private final CurrentUser currentUser;

    LiveController(LiveFeed feed, CurrentUser currentUser) {
        this.feed = feed;
        this.currentUser = currentUser;
    }

    /**
     * Events named {@code numbers}, each with all numbers as they are now, and {@code notices}, with how many notices
     * the caller has not read and the newest of them; the first at once. Ends after ten minutes, so that nobody listens
     * longer than their session: browsers connect again by themselves.
     */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen() {
        return feed.listen(currentUser.get());
    }
}
