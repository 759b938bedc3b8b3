package fengxiang.systemtest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of loopback that nobody listens on. */
final class FreePort {

    /** Below the ports that the system gives out by itself. */
    private static final int FIRST = 19_100;

    private static final int LAST = 30_000;

    private FreePort() {}

    static int find() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The first of so many free ones in a row. */
    static int findRow(int length) {
        for (int first = FIRST; first + length < LAST; first += length) {
            if (IntStream.range(first, first + length).allMatch(FreePort::isFree)) {
                return first;
            }
        }
        throw new AssertionError("no " + length + " free ports in a row");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
