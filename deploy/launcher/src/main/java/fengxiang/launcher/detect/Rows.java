package fengxiang.launcher.detect;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of counts with the headings timestamp and value, in the order of time. */
final class Rows {

    private Rows() {}

    /**
     * All of them.
     *
     * @param zone of times that name none
     * @throws BadRowException naming the line
     */
    static List<Row> read(Reader in, ZoneId zone) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : csv) {
                Row row = row(line, zone);
                if (!rows.isEmpty() && row.at().isBefore(rows.getLast().at())) {
                    throw new BadRowException(
                            line.getStartingLineNumber(),
                            "timestamp: " + row.timestamp() + " is before the line above");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Row row(NamedCsvRecord line, ZoneId zone) {
        long number = line.getStartingLineNumber();
        String timestamp = field(line, "timestamp");
        String value = field(line, "value");
        return new Row(timestamp, value, time(timestamp, zone, number), count(value, number));
    }

    private static String field(NamedCsvRecord line, String name) {
        return line.findField(name)
                .map(String::strip)
                .orElseThrow(() -> new BadRowException(line.getStartingLineNumber(), name + ": missing"));
    }

    private static Instant time(String text, ZoneId zone, long line) {
        String iso = text.replace(' ', 'T');
        try {
            boolean named = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
            return named
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new BadRowException(
                    line, "timestamp: '" + text + "' is no time: expected 2026-11-20 08:15:00, or with an offset");
        }
    }

    private static double count(String text, long line) {
        try {
            double count = Double.parseDouble(text);
            if (count >= 0 && count < 1e15) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadRowException(line, "value: '" + text + "' is no count: expected a number, 0 or more");
    }
}
