package fengxiang.launcher.bench.extract;

/**
 * A contestant's line.
 *
 * @param pagesPerCpuSecond what one core reads in a second
 * @param timesParse its CPU time as a multiple of parsing alone
 */
record ExtractFigures(
        String contestant,
        int pages,
        long kilobytesPerPage,
        double cpuMillisPerPage,
        long pagesPerCpuSecond,
        double timesParse) {

    static ExtractFigures of(String contestant, int pages, long bytes, double millis, double parseMillis) {
        return new ExtractFigures(
                contestant,
                pages,
                Math.round(bytes / 1024.0 / pages),
                Math.round(millis * 1000) / 1000.0,
                Math.round(1000 / millis),
                Math.round(millis / parseMillis * 100) / 100.0);
    }
}
