package fengxiang.launcher.bench.tokenize;

import com.sun.management.ThreadMXBean;
import fengxiang.launcher.bench.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets an engine cut the same texts again and again. */
final class EngineMeter {

    private static final double MEGA = 1e6;

    private final Engine engine;
    private final List<String> texts;
    private final Pace pace;
    private long tokens;

    EngineMeter(Engine engine, List<String> texts, Pace pace) {
        this.engine = engine;
        this.texts = texts;
        this.pace = pace;
    }

    /** @param gold what its words are compared with; may be empty */
    TokenizeFigures figures(List<GoldText> gold) throws IOException {
        double seconds = pace.secondsPerPass(this::pass);
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double characters = texts.stream().mapToLong(String::length).sum();
        double allocated = allocated();
        return new TokenizeFigures(
                engine.name(),
                rounded(bytes / MEGA / seconds, 100),
                rounded(allocated / characters, 100),
                rounded(tokens / characters, 1000),
                f1(gold));
    }

    private void pass() {
        tokens = 0;
        try {
            for (String text : texts) {
                engine.cut(text, (start, end) -> tokens++);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        pass();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private @Nullable Double f1(List<GoldText> gold) throws IOException {
        if (gold.isEmpty()) {
            return null;
        }
        WordScore score = new WordScore();
        for (GoldText text : gold) {
            score.add(text, engine);
        }
        return rounded(score.f1(), 10_000);
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
