package fengxiang.notice;

import fengxiang.live.Stirred;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The door: tells people something. */
@Service
public class Notices {

    private final NoticeStore store;
    private final ApplicationEventPublisher events;

    Notices(NoticeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /**
     * Stores notices, each once by its id, and has them delivered. When it returns they are on disk and in the page;
     * what is sent follows at once. After a failure the same call may be made again.
     *
     * @throws fengxiang.elastic.ElasticException when not all could be stored; some may be
     */
    public void publish(Collection<Notice> notices) {
        boolean any = false;
        for (Notice notice : notices) {
            any |= store.add(notice);
        }
        if (any) {
            events.publishEvent(new NoticesPublished());
            events.publishEvent(new Stirred());
        }
    }
}
