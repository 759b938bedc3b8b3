package fengxiang.notice.page;

import fengxiang.account.Actor;
import fengxiang.live.Personal;
import fengxiang.notice.NoticeStore;
import org.springframework.stereotype.Component;

/** Tells open pages how many notices are unread, and the newest of them. */
@Component
class NoticesLive implements Personal {

    private final NoticeDesk desk;
    private final NoticeStore notices;
    private final ReadStore reads;

    NoticesLive(NoticeDesk desk, NoticeStore notices, ReadStore reads) {
        this.desk = desk;
        this.notices = notices;
        this.reads = reads;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Object state() {
        return notices.newest() + " " + reads.newest();
    }

    @Override
    public Object of(Actor actor) {
        return desk.unread(actor);
    }
}
