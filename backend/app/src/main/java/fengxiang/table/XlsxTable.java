package fengxiang.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a spreadsheet. A sheet that is full is followed by another with the same columns. */
final class XlsxTable implements TableWriter {

    /** Of a sheet; the format allows 1,048,576. */
    private static final int MOST_ROWS = 1_000_000;

    /** Rows that are kept until they are written. */
    private static final int AT_ONCE = 500;

    /** Of a cell, by the format. */
    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private List<String> columns = List.of();

    XlsxTable(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Fengxiang", "1.0");
        this.name = name;
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void fact(String factName, String value) {
        text(0, factName);
        text(1, value);
        row++;
    }

    @Override
    public void columns(List<String> names) {
        columns = List.copyOf(names);
        if (row > 0) {
            row++;
        }
        head();
    }

    private void head() {
        for (int i = 0; i < columns.size(); i++) {
            text(i, columns.get(i));
            sheet.style(row, i).bold().set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (row >= MOST_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet(name + " " + ++sheets);
            row = 0;
            head();
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        row++;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // Nothing to say.
            }
            case Number number -> sheet.value(row, column, number);
            case Instant at -> {
                sheet.value(row, column, at.atZone(Cells.ZONE).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> text(column, cell.toString());
        }
    }

    /** In the cell itself: what all sheets share would stay in memory to the end. */
    private void text(int column, String text) {
        sheet.inlineString(row, column, cut(text));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
