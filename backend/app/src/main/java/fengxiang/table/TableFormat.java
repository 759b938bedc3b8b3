package fengxiang.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How a table is written. */
public enum TableFormat {
    /** UTF-8 with the mark that tells spreadsheets so. */
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param name of the sheet, at most 31 characters */
    public TableWriter open(OutputStream out, String name) throws IOException {
        return this == CSV ? new CsvTable(out) : new XlsxTable(out, name);
    }

    /** The ending of a file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
