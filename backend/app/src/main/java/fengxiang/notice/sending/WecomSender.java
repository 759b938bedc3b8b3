package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Poster;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Posts to a group robot of WeCom; it has no signature, the key lies in its address. */
@Component
class WecomSender implements Sender {

    private final Poster poster;

    WecomSender(Poster poster) {
        this.poster = poster;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WECOM;
    }

    @Override
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        byte[] body = RobotBodies.wecom(message);
        URI address = URI.create(Objects.requireNonNull(channel.address()));
        Posted answer = poster.post(address, Map.of("X-Fengxiang-Id", message.id()), body);
        return RobotAnswer.WECOM.read(answer, Said.of(answer.body(), channel));
    }
}
