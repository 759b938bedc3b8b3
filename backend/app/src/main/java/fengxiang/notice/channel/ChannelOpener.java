package fengxiang.notice.channel;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Trouble;
import fengxiang.notice.secret.SecretBox;
import fengxiang.notice.secret.UnreadableSecretException;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.notice.sending.MailServer;
import fengxiang.notice.sending.OpenChannel;
import fengxiang.notice.setting.NoticeSetup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the secrets of a channel for the moment in which something is sent. */
@Component
public class ChannelOpener {

    private final SecretBox box;
    private final NoticeSetup setup;

    ChannelOpener(SecretBox box, NoticeSetup setup) {
        this.box = box;
        this.setup = setup;
    }

    /** @throws OutgoingException when a secret cannot be used, or there is no mail server */
    public OpenChannel open(Channel channel) throws OutgoingException {
        try {
            boolean mailbox = channel.kind() == ChannelKind.EMAIL;
            MailServer mail = mailbox ? setup.mailServer() : null;
            if (mailbox && mail == null) {
                throw OutgoingException.lasting(Trouble.NO_MAIL_SERVER, "");
            }
            return new OpenChannel(
                    channel.kind(),
                    channel.to(),
                    opened(channel, "address", channel.address()),
                    opened(channel, "signing", channel.signing()),
                    mail);
        } catch (UnreadableSecretException e) {
            throw OutgoingException.lasting(Trouble.SECRET_UNREADABLE, e.state().toString());
        }
    }

    private @Nullable String opened(Channel channel, String secret, @Nullable String closed)
            throws UnreadableSecretException {
        return closed == null ? null : box.open(ChannelDesk.place(channel.id(), secret), closed);
    }
}
