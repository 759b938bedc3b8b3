package fengxiang.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that a workbook keeps once for all its cells: the only part that has to be in memory as a whole. */
final class SharedStrings {

    private static final long MOST_CHARACTERS = 48L << 20;
    private static final int MOST_STRINGS = 2_000_000;

    private final List<String> strings = new ArrayList<>();
    private long characters;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(InputStream in) throws XMLStreamException, FileFaultException {
        SharedStrings shared = new SharedStrings();
        XMLStreamReader xml = Xml.read(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(CellText.until(xml, "si"));
            }
        }
        return shared;
    }

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    private void add(String text) throws FileFaultException {
        characters += text.length() + 40L;
        if (characters > MOST_CHARACTERS || strings.size() >= MOST_STRINGS) {
            throw new FileFaultException("The workbook has too much text to be read at once (more than "
                    + (MOST_CHARACTERS >> 20) + " million characters): save the table as CSV.");
        }
        strings.add(text);
    }
}
