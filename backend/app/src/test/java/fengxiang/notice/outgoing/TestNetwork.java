package fengxiang.notice.outgoing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets notices be sent to servers that tests start on this machine. */
public class TestNetwork extends OwnNetwork {

    private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

    public TestNetwork() {
        super("", List.of());
    }

    public static void allow(int port) {
        PORTS.add(port);
    }

    @Override
    public boolean allows(String host, int port) {
        return host.equals("127.0.0.1") && PORTS.contains(port);
    }
}
