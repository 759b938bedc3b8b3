package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Poster;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Posts to a custom robot of Feishu. */
@Component
class FeishuSender implements Sender {

    private final Poster poster;
    private final Clock clock;

    FeishuSender(Poster poster, Clock clock) {
        this.poster = poster;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.FEISHU;
    }

    @Override
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        byte[] body =
                RobotBodies.feishu(message, channel.signing(), clock.instant().getEpochSecond());
        URI address = URI.create(Objects.requireNonNull(channel.address()));
        Posted answer = poster.post(address, Map.of("X-Fengxiang-Id", message.id()), body);
        return RobotAnswer.FEISHU.read(answer, Said.of(answer.body(), channel));
    }
}
