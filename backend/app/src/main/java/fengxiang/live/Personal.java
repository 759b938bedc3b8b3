package fengxiang.live;

import fengxiang.account.Actor;

/** A feature that tells each person something else. */
public interface Personal {

    /** Of the event. */
    String name();

    /** Equal as long as nothing has changed for anybody. Asked every few seconds while somebody looks. */
    Object state();

    /** What the person is told, as JSON; asked for whoever looks when the state has changed. */
    Object of(Actor actor);
}
