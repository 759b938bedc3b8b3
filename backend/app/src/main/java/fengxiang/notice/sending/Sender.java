package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;

/** Speaks to one kind of channel. */
public interface Sender {

    ChannelKind kind();

    /**
     * Sends, and waits for the other side's answer.
     *
     * @return what it said, fit to be shown
     * @throws OutgoingException when it has not taken the message, or it is not known whether it has
     */
    String send(OpenChannel channel, Message message) throws OutgoingException;
}
