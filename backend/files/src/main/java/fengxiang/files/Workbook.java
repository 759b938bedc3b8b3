package fengxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What one must know of a workbook to read its first visible sheet. */
final class Workbook {

    private static final long MOST_BYTES = 16L << 20;

    private final ZipFile zip;
    private String sheetId = "";
    private boolean since1904;
    private final List<Boolean> dateStyles = new ArrayList<>();

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook of(ZipFile zip) throws IOException, XMLStreamException {
        Workbook workbook = new Workbook(zip);
        workbook.readSheets();
        workbook.readStyles();
        return workbook;
    }

    boolean since1904() {
        return since1904;
    }

    boolean isDate(String style) {
        int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1;
        return index >= 0 && index < dateStyles.size() && dateStyles.get(index);
    }

    /** Path of the sheet's part. */
    String sheetPath() throws IOException, XMLStreamException {
        try (InputStream in = part("xl/_rels/workbook.xml.rels", MOST_BYTES)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && Xml.attribute(xml, "Id").equals(sheetId)) {
                    String target = Xml.attribute(xml, "Target");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw new FileFaultException("The workbook has no sheet that can be read.");
    }

    /** A part, bounded. */
    InputStream part(String path, long most) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileFaultException("This is no workbook of Excel: it has no " + path + ".");
        }
        return new Capped(zip.getInputStream(entry), most, path);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    private void readSheets() throws IOException, XMLStreamException {
        try (InputStream in = part("xl/workbook.xml", MOST_BYTES)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = List.of("1", "true").contains(Xml.attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("sheet")
                        && sheetId.isEmpty()
                        && !Xml.attribute(xml, "state").contains("idden")) {
                    sheetId = Xml.attribute(xml, "id");
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (!has("xl/styles.xml")) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        try (InputStream in = part("xl/styles.xml", MOST_BYTES)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    cells |= name.equals("cellXfs");
                    if (name.equals("numFmt")) {
                        formats.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                    } else if (cells && name.equals("xf")) {
                        String id = Xml.attribute(xml, "numFmtId");
                        dateStyles.add(DateFormats.isDate(id, formats.getOrDefault(id, "")));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    cells &= !xml.getLocalName().equals("cellXfs");
                }
            }
        }
    }
}
