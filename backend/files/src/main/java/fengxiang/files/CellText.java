package fengxiang.files;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a cell, from its runs, without the readings that Excel keeps beside East Asian words. */
final class CellText {

    private CellText() {}

    /** Reads up to the end of the element that was just entered. */
    static String until(XMLStreamReader xml, String end) throws XMLStreamException, FileFaultException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                inReading |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                inText = false;
                inReading &= !name.equals("rPh");
                if (name.equals(end)) {
                    break;
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText && !inReading) {
                append(text, xml);
            }
        }
        return text.toString();
    }

    /** The bare characters up to the end of the element that was just entered. */
    static String value(XMLStreamReader xml) throws XMLStreamException, FileFaultException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                append(text, xml);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, XMLStreamReader xml) throws FileFaultException {
        if (text.length() + xml.getTextLength() > Table.LONGEST_CELL) {
            throw new FileFaultException("A cell has more than " + (Table.LONGEST_CELL >> 20) + " million characters.");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
}
