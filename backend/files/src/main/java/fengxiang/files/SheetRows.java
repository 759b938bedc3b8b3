package fengxiang.files;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet. Of formulas the result counts that was stored with them. */
final class SheetRows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final double LATEST_DAY = 2_958_465;

    private final XMLStreamReader xml;
    private final Workbook workbook;
    private final SharedStrings shared;
    private long number;

    SheetRows(XMLStreamReader xml, Workbook workbook, SharedStrings shared) {
        this.xml = xml;
        this.workbook = workbook;
        this.shared = shared;
    }

    @Nullable
    Row next() throws XMLStreamException, FileFaultException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String said = Xml.attribute(xml, "r");
                number = said.matches("\\d{1,9}") ? Long.parseLong(said) : number + 1;
                return row();
            }
        }
        return null;
    }

    private Row row() throws XMLStreamException, FileFaultException {
        List<String> cells = new ArrayList<>();
        boolean tooWide = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(Xml.attribute(xml, "r"), cells.size());
                String text = cell();
                tooWide |= column >= Table.MOST_COLUMNS && !text.isBlank();
                if (column < Table.MOST_COLUMNS) {
                    put(cells, column, text);
                }
            }
        }
        return tooWide
                ? Row.broken(number, "The row has more than " + Table.MOST_COLUMNS + " columns.")
                : Row.of(number, cells);
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell() throws XMLStreamException, FileFaultException {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                text = CellText.value(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                text = CellText.until(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> text.matches("\\d{1,9}") ? shared.get(Integer.parseInt(text)) : "";
            case "e" -> "";
            case "", "n" -> number(text, style);
            default -> text;
        };
    }

    private String number(String text, String style) {
        if (!workbook.isDate(style) || text.isBlank()) {
            return text;
        }
        try {
            double days = Double.parseDouble(text);
            boolean whole = days == Math.rint(days);
            return days < 1 || days > LATEST_DAY
                    ? text
                    : CellDates.serial(days, workbook.since1904()).format(whole ? DAY : TIME);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** {@code AB12} is in column 27, counted from 0. */
    private static int column(String reference, int next) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }
}
