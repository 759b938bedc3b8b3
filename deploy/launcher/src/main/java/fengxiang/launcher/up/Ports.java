package fengxiang.launcher.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

    private Ports() {}

    /** @throws UpException where something listens on the port of loopback */
    static void refuseTaken(int port, String whatFor, String whatToDo) {
        if (!isFree(port)) {
            throw new UpException(
                    "port " + port + ", wanted for " + whatFor + ", is taken by another program: " + whatToDo);
        }
    }

    /** A port of loopback that nobody listens on. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port that a stopped server has left a minute ago is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
