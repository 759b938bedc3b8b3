package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Posted;
import fengxiang.notice.outgoing.Poster;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Posts to a custom robot of DingTalk. */
@Component
class DingtalkSender implements Sender {

    private final Poster poster;
    private final Clock clock;

    DingtalkSender(Poster poster, Clock clock) {
        this.poster = poster;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.DINGTALK;
    }

    @Override
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        Posted answer =
                poster.post(address(channel), Map.of("X-Fengxiang-Id", message.id()), RobotBodies.dingtalk(message));
        return RobotAnswer.DINGTALK.read(answer, Said.of(answer.body(), channel));
    }

    private URI address(OpenChannel channel) {
        String address = Objects.requireNonNull(channel.address());
        if (channel.signing() == null) {
            return URI.create(address);
        }
        long millis = clock.millis();
        String sign = URLEncoder.encode(Signing.dingtalk(channel.signing(), millis), StandardCharsets.UTF_8);
        String joint = address.contains("?") ? "&" : "?";
        return URI.create(address + joint + "timestamp=" + millis + "&sign=" + sign);
    }
}
