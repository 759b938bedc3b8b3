package fengxiang.launcher.bench;

import java.util.List;
import java.util.Optional;

/** All measurements. */
public final class Benches {

    private static final List<Bench> ALL = List.of(new RecallBench());

    private Benches() {}

    public static List<Bench> all() {
        return ALL;
    }

    public static Optional<Bench> named(String name) {
        return ALL.stream().filter(bench -> bench.name().equals(name)).findFirst();
    }
}
