package fengxiang.launcher.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One measurement. */
public interface Bench {

    /** As typed after {@code bench}. */
    String name();

    /** What is measured and what {@code --data} must be, in one line. */
    String summary();

    /**
     * Measures and prints the figures.
     *
     * @param data what {@code --data} named; null: not given
     * @param out for figures; progress goes to standard error
     * @return false: something that must hold did not
     * @throws BenchDataException where {@code --data} is missing or holds something else
     */
    boolean run(@Nullable Path data, PrintStream out) throws Exception;
}
