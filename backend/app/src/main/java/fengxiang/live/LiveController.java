package fengxiang.live;

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

    LiveController(LiveFeed feed) {
        this.feed = feed;
    }

    /**
     * Events named {@code numbers}, each with all numbers as they are now; the first at once. Ends after ten minutes,
     * so that nobody listens longer than their session: browsers connect again by themselves.
     */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen() {
        return feed.listen();
    }
}
