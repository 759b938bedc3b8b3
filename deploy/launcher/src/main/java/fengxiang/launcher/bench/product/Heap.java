package fengxiang.launcher.bench.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another Java process holds in its heap, asked with the JDK's {@code jcmd}. */
public final class Heap {

    private static final Pattern USED = Pattern.compile("total\\s+\\d+K, used (\\d+)K");

    private Heap() {}

    /** Megabytes that are left after everything that nobody holds is gone. */
    public static int megabytes(long pid) throws IOException, InterruptedException {
        String unused = ask(pid, "GC.run");
        Matcher used = USED.matcher(ask(pid, "GC.heap_info"));
        long kilobytes = 0;
        boolean any = false;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
            any = true;
        }
        if (!any) {
            throw new IOException("jcmd does not say how large the heap of process " + pid + " is");
        }
        return (int) (kilobytes >> 10);
    }

    private static String ask(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + said);
        }
        return said;
    }
}
