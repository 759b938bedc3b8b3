package fengxiang.launcher.detect;

import fengxiang.detection.Detector;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Puts lines of counts into bins, and says of each line what was found in the bin that it belongs to. */
public final class Detecting {

    private static final int MOST_BINS = 5_000_000;

    private final Detector detector;
    private final Duration bin;

    /** @param bin a part of an hour */
    public Detecting(Detector detector, Duration bin) {
        this.detector = detector;
        this.bin = bin;
    }

    /**
     * A line for each line, in the same order.
     *
     * @throws BadRowException where a line cannot be used; nothing was written then
     */
    public void run(Reader in, PrintWriter out) throws IOException {
        List<Row> rows = Rows.read(in, detector.zone());
        List<Reading> readings = rows.isEmpty() ? List.of() : detector.read(series(rows));
        out.println("timestamp,value,window,expected,surprise,state,alert");
        int told = -1;
        for (Row row : rows) {
            int number = bin(rows, row);
            Reading reading = readings.get(number);
            boolean notice = reading.notice() && number != told;
            told = number;
            out.println(line(row, reading, notice));
        }
        out.flush();
    }

    private static String line(Row row, Reading reading, boolean notice) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%.4f,%.4f,%s,%d",
                row.timestamp(),
                row.value(),
                Length.of(reading.window()),
                reading.expected(),
                reading.surprise(),
                reading.state().name().toLowerCase(Locale.ROOT),
                notice ? 1 : 0);
    }

    /** Of a bin without a line nothing is known. */
    private Series series(List<Row> rows) {
        int size = bin(rows, rows.getLast()) + 1;
        double[] counts = new double[size];
        double[] coverage = new double[size];
        for (Row row : rows) {
            int number = bin(rows, row);
            counts[number] += row.count();
            coverage[number] = 1;
        }
        return new Series(start(rows), bin, counts, coverage);
    }

    private int bin(List<Row> rows, Row row) {
        long number = Duration.between(start(rows), row.at()).dividedBy(bin);
        if (number >= MOST_BINS) {
            throw new BadRowException(rows.indexOf(row) + 2L, "timestamp: too long after the first for bins of " + bin);
        }
        return (int) number;
    }

    /** Bins begin with the clock's. */
    private Instant start(List<Row> rows) {
        Instant first = rows.getFirst().at();
        return first.minusMillis(Math.floorMod(first.toEpochMilli(), bin.toMillis()));
    }
}
