package fengxiang.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;

/** Settings for tests. */
final class Worlds {

    static final Instant ANCHOR = Instant.parse("2026-11-23T03:00:00Z");

    private Worlds() {}

    static DemoSettings whole() {
        return new DemoSettings(20, ANCHOR, ANCHOR, 0, 90, DemoSettings.ALL, 18101);
    }

    static DemoSettings small(int basePort) {
        return new DemoSettings(20, ANCHOR, ANCHOR, 0, 90, 300, basePort);
    }

    /** The first of a run of ports that are free now. */
    static int freePorts(int count) throws IOException {
        for (int base = 21_000; base < 60_000; base += count) {
            if (allFree(base, count)) {
                return base;
            }
        }
        throw new IOException("no " + count + " free ports in a row");
    }

    private static boolean allFree(int base, int count) {
        for (int port = base; port < base + count; port++) {
            try (ServerSocket socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
