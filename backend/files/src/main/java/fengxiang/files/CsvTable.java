package fengxiang.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV of any of the usual encodings and delimiters; cells in quotes may have several lines. */
final class CsvTable implements Table {

    private static final int LONGEST_ROW = 12 << 20;

    private final Encoding encoding;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> headings;
    private long line;

    private CsvTable(Encoding encoding, CsvReader<CsvRecord> reader) throws IOException {
        this.encoding = encoding;
        this.reader = reader;
        this.records = reader.iterator();
        Row first = next();
        if (first == null || first.fault() != null) {
            throw new FileFaultException(
                    first == null ? "The file is empty." : "The line of headings cannot be read: " + first.fault());
        }
        this.headings = first.cells().stream().map(String::strip).toList();
    }

    static CsvTable open(InputStream in, byte[] head) throws IOException {
        Encoding encoding = Encoding.of(head);
        in.skipNBytes(encoding.mark());
        Reader text = new InputStreamReader(in, encoding.decoder());
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(Delimiter.of(new String(head, encoding.charset())))
                .maxBufferSize(LONGEST_ROW)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        return new CsvTable(encoding, reader);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                Row row = row(record);
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof FileFaultException fault ? fault : broken(e);
        }
    }

    private FileFaultException broken(RuntimeException e) {
        return new FileFaultException(
                "After line " + line + " the file cannot be read on: a quote that is not closed, a row of more than "
                        + (LONGEST_ROW >> 20) + " million characters, or an end in the middle.",
                e);
    }

    private static Row row(CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() > MOST_COLUMNS) {
            return Row.broken(line, "The row has more than " + MOST_COLUMNS + " columns.");
        }
        List<String> cells = record.getFields();
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return Row.broken(line, "A cell has more than " + (LONGEST_CELL >> 20) + " million characters.");
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(Encoding.UNREADABLE) >= 0)) {
            return Row.broken(line, "The row has bytes that are no characters of the file's encoding.");
        }
        return Row.of(line, cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
