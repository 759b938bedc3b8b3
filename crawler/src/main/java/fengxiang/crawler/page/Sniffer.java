package fengxiang.crawler.page;

/** Tells text from pictures, archives and noise, whatever the header calls them. */
final class Sniffer {

    private static final int SAMPLE = 4096;

    private Sniffer() {}

    /** True when more than one byte in twenty of the beginning is a control character that no text uses. */
    static boolean isBinary(byte[] bytes) {
        if (CharsetDetector.byteOrderMark(bytes) != null) {
            return false;
        }
        int length = Math.min(SAMPLE, bytes.length);
        int control = 0;
        int nul = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                nul++;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b || b == 0x7f) {
                control++;
            }
        }
        return control * 40 > length || nul * 4 > length;
    }
}
