package fengxiang.notice;

import fengxiang.erase.Traces;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes erased articles out of notices. What was sent has left our hands. */
@Component
class NoticeTraces implements Traces {

    private final NoticeStore store;

    NoticeTraces(NoticeStore store) {
        this.store = store;
    }

    @Override
    public void wipe(String articleId, Set<String> addressIds) {
        store.wipe(articleId);
    }
}
