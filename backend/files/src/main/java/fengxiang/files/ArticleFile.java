package fengxiang.files;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file that articles come in, unpacked where it was packed with gzip, and recognised by its first bytes. */
public final class ArticleFile implements Closeable {

    private static final int HEAD = 256 << 10;
    private static final int BUFFER = 64 << 10;

    private final BufferedInputStream bytes;
    private final byte[] head;
    private final FileFormat format;

    private ArticleFile(BufferedInputStream bytes, byte[] head, FileFormat format) {
        this.bytes = bytes;
        this.head = head;
        this.format = format;
    }

    /**
     * Looks at the beginning.
     *
     * @throws FileFaultException when it is none of the {@link FileFormat}s
     */
    public static ArticleFile open(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
        byte[] head = peek(bytes, 8);
        if (begins(head, 0x1f, 0x8b)) {
            bytes = new BufferedInputStream(unpacked(bytes), BUFFER);
        }
        byte[] start = peek(bytes, HEAD);
        return new ArticleFile(bytes, start, format(start));
    }

    public FileFormat format() {
        return format;
    }

    /** Everything, unpacked: for formats that are no tables. */
    public InputStream bytes() {
        return bytes;
    }

    /**
     * Its rows, from the first.
     *
     * @throws FileFaultException when it has no headings, or is damaged or too large
     */
    public Table table() throws IOException {
        return switch (format) {
            case CSV -> CsvTable.open(bytes, head);
            case XLSX -> XlsxTable.open(bytes);
            default -> throw new IllegalStateException(format + " has no columns");
        };
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (ZipException e) {
            throw new FileFaultException("The file begins like gzip and cannot be unpacked.", e);
        }
    }

    private static byte[] peek(BufferedInputStream in, int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most);
        in.reset();
        return head;
    }

    private static FileFormat format(byte[] head) throws FileFaultException {
        if (begins(head, 'P', 'K', 3, 4)) {
            return FileFormat.XLSX;
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new FileFaultException("This is a workbook of an old Excel (.xls): save it as .xlsx or CSV.");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            throw new FileFaultException("This is a PDF: JSON lines, CSV, XLSX and WARC can be read.");
        }
        String start = new String(head, 0, Math.min(head.length, 1_000), StandardCharsets.UTF_8).strip();
        String text = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
        if (text.startsWith("WARC/")) {
            return FileFormat.WARC;
        }
        if (text.startsWith("[")) {
            throw new FileFaultException("This is one JSON list: JSON lines are needed, one object a line.");
        }
        return text.startsWith("{") ? FileFormat.JSONL : FileFormat.CSV;
    }

    private static boolean begins(byte[] head, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
