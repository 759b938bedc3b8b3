package fengxiang.notice.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/** Connects to an address that the guard has let through, whatever address its user had found. */
final class GuardedSocket extends Socket {

    private final Guard guard;

    GuardedSocket(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        InetSocketAddress wanted = (InetSocketAddress) endpoint;
        super.connect(guard.resolve(wanted.getHostString(), wanted.getPort()).getFirst(), timeout);
    }
}
