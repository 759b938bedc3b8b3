package fengxiang.notice.sending;

import fengxiang.notice.outgoing.OutgoingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Speaks to channels of every kind. */
@Service
public class Senders {

    private final Map<ChannelKind, Sender> byKind;

    Senders(List<Sender> senders) {
        byKind = senders.stream().collect(Collectors.toMap(Sender::kind, Function.identity()));
    }

    /** As {@link Sender#send}. */
    public String send(OpenChannel channel, Message message) throws OutgoingException {
        return Objects.requireNonNull(byKind.get(channel.kind())).send(channel, message);
    }
}
