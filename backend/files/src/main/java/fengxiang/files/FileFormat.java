package fengxiang.files;

import java.util.Locale;

/** What a file is, by its content; its name is not believed. */
public enum FileFormat {
    /** One JSON object a line. */
    JSONL,
    /** Text in columns, with a line of headings. */
    CSV,
    /** A workbook of Excel 2007 or later; the first visible sheet counts. */
    XLSX,
    /** An archive of fetched pages. */
    WARC;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has columns to be mapped. */
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }
}
