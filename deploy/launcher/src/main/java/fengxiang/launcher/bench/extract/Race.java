package fengxiang.launcher.bench.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the contestants read the same pages in turn, on one thread, by the clock of its CPU. */
final class Race {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<RawPage> pages;
    private final Duration warmUp;
    private final Duration round;
    private final int rounds;
    private long checked;

    /**
     * Nothing runs yet.
     *
     * @param warmUp of each contestant
     * @param round how long each reads in each round
     */
    Race(List<RawPage> pages, Duration warmUp, Duration round, int rounds) {
        this.pages = pages;
        this.warmUp = warmUp;
        this.round = round;
        this.rounds = rounds;
    }

    /**
     * The median of the rounds by contestant, in CPU milliseconds a page. Rounds alternate, so that all meet the same
     * load.
     */
    Map<String, Double> run(List<Contestant> contestants) {
        for (Contestant contestant : contestants) {
            System.err.println("warming up: " + contestant.name());
            millisPerPage(contestant, warmUp);
        }
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int i = 1; i <= rounds; i++) {
            System.err.println("round " + i + " of " + rounds);
            for (Contestant contestant : contestants) {
                measured.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                        .add(millisPerPage(contestant, round));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        measured.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    /** Whole passes over the pages until the time is over. */
    private double millisPerPage(Contestant contestant, Duration time) {
        long start = threads.getCurrentThreadCpuTime();
        long read = 0;
        long spent;
        do {
            for (RawPage page : pages) {
                checked += contestant.read().applyAsInt(page);
            }
            read += pages.size();
            spent = threads.getCurrentThreadCpuTime() - start;
        } while (spent < time.toNanos());
        return spent / 1e6 / read;
    }

    /** What was read in all; of use only because it cannot be known without reading. */
    long checked() {
        return checked;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
