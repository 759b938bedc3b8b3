package fengxiang.systemtest;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** kill -9 of one part at a random moment of the crawl, then everything is stopped and started again. */
final class CrashRound {

    private static final List<String> PARTS = List.of("crawler", "backend", "elasticsearch", "launcher");

    private CrashRound() {}

    static void kill(DemoRun demo, Random random) throws IOException, InterruptedException {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        int arrived = random.nextInt(demo.expected().size() * 3 / 4);
        demo.awaitArrived(arrived, 300);
        System.out.println("  killing the " + part + " after " + arrived + " articles");
        demo.product().kill(part);
        if (!part.equals("launcher")) {
            demo.product().stop();
        }
        demo.product().up();
    }
}
