package fengxiang.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TableTest {

    @TempDir
    private Path folder;

    private static final Instant AT = Instant.parse("2026-11-20T16:30:00Z");

    private static byte[] written(TableFormat format, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = format.open(out, "台账")) {
            table.fact("检索", "=1+1");
            table.columns(List.of("标题", "次数", "时间"));
            for (List<@Nullable Object> row : rows) {
                table.row(row);
            }
        }
        return out.toByteArray();
    }

    @Test
    void writesValuesThatNoSpreadsheetTakesForFormulas() throws IOException {
        String csv = new String(
                written(TableFormat.CSV, List.of(Arrays.asList("@某,\"引\"", -3, AT), Arrays.asList("站", null, null))),
                StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly("\uFEFF检索,'=1+1", "", "标题,次数,时间", "\"'@某,\"\"引\"\"\",-3,2026-11-21 00:30:00", "站,,");
    }

    @Test
    void writesSheetsThatHoldWhatWasGiven() throws IOException {
        Path file = folder.resolve("table.xlsx");
        Files.write(file, written(TableFormat.XLSX, List.of(Arrays.asList("=SUM(A1)", 12, AT))));
        Document sheet = Sheets.first(file);
        assertThat(sheet.getDocumentElement().getTextContent()).contains("=SUM(A1)");
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
        assertThat(sheet.getElementsByTagName("v").item(0).getTextContent()).isEqualTo("12");
        Element name = (Element) Sheets.part(file, "xl/workbook.xml")
                .getElementsByTagName("sheet")
                .item(0);
        assertThat(name.getAttribute("name")).isEqualTo("台账");
    }

    /** What is written does not stay in memory: a thousand times the rows, a bounded heap. */
    @Test
    void handsRowsOnWhileItIsWritten() throws IOException {
        long[] seen = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                seen[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                seen[0] += length;
            }
        };
        try (TableWriter table = TableFormat.XLSX.open(counting, "台账")) {
            table.columns(List.of("标题"));
            for (int i = 0; i < 200_000; i++) {
                table.row(List.of("标题" + Integer.toHexString(i * 0x9E3779B9)));
            }
            assertThat(seen[0]).isGreaterThan(1_000_000);
        }
    }
}
