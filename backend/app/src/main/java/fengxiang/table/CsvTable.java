package fengxiang.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values; facts are rows of two cells, and an empty row ends them. */
final class CsvTable implements TableWriter {

    private final Writer out;
    private final CsvWriter csv;
    private boolean facts;

    CsvTable(OutputStream stream) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        csv = CsvWriter.builder().build(out);
    }

    @Override
    public void fact(String name, String value) {
        facts = true;
        csv.writeRecord(name, Cells.plain(value));
    }

    @Override
    public void columns(List<String> names) {
        if (facts) {
            csv.writeRecord("");
        }
        csv.writeRecord(names);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(Cells::plain).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
