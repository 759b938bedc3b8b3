package fengxiang.launcher.bench;

/** A measurement whose sizes can be chosen. */
public interface SizedBench extends Bench {

    /** The same, of these sizes; what was not given stays as it is. */
    Bench of(BenchSizes sizes);
}
