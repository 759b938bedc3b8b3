package fengxiang.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel. It lies in a temporary file while it is read, because its directory stands at its end; cells
 * come as a stream, shared texts are in memory up to a limit.
 */
final class XlsxTable implements Table {

    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST_SHEET = 2L << 30;
    private static final long LARGEST_STRINGS = 512L << 20;
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final Path file;
    private final ZipFile zip;
    private final InputStream sheet;
    private final SheetRows rows;
    private final List<String> headings;

    private XlsxTable(Path file, ZipFile zip) throws IOException, XMLStreamException {
        this.file = file;
        this.zip = zip;
        Workbook workbook = Workbook.of(zip);
        SharedStrings shared = SharedStrings.none();
        if (workbook.has(STRINGS)) {
            try (InputStream in = workbook.part(STRINGS, LARGEST_STRINGS)) {
                shared = SharedStrings.read(in);
            }
        }
        this.sheet = workbook.part(workbook.sheetPath(), LARGEST_SHEET);
        this.rows = new SheetRows(Xml.read(sheet), workbook, shared);
        Row first = next();
        if (first == null || first.fault() != null) {
            throw new FileFaultException(first == null ? "The first sheet is empty." : String.valueOf(first.fault()));
        }
        this.headings = first.cells().stream().map(String::strip).toList();
    }

    static XlsxTable open(InputStream in) throws IOException {
        Path file = Files.createTempFile("fengxiang-", ".xlsx");
        ZipFile zip = null;
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                var unused = new Capped(in, LARGEST_FILE, "The file").transferTo(out);
            }
            zip = new ZipFile(file.toFile());
            return new XlsxTable(file, zip);
        } catch (IOException | XMLStreamException e) {
            if (zip != null) {
                zip.close();
            }
            Files.deleteIfExists(file);
            throw fault(e, 0);
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable String encoding() {
        return null;
    }

    @Override
    public @Nullable Row next() throws IOException {
        long line = 0;
        try {
            Row row = rows.next();
            while (row != null && row.isBlank()) {
                line = row.line();
                row = rows.next();
            }
            return row;
        } catch (XMLStreamException e) {
            throw fault(e, line);
        }
    }

    private static IOException fault(Exception e, long line) {
        if (e instanceof FileFaultException fault) {
            return fault;
        }
        Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : null;
        if (cause instanceof FileFaultException fault) {
            return fault;
        }
        boolean damage = e instanceof ZipException || e instanceof XMLStreamException || e instanceof EOFException;
        String where = line > 0 ? " after row " + line : "";
        return damage
                ? new FileFaultException("The workbook is damaged" + where + ": " + e.getMessage(), e)
                : (IOException) e;
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
            zip.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
