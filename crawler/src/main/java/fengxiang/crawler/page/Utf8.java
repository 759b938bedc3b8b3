package fengxiang.crawler.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8; a few broken characters (a text cut in the middle of one) do not speak against it. */
final class Utf8 {

    /** Most of a page is markup, and as ASCII needs no look at every byte. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** True when at most one in fifty multi-byte characters is broken. ASCII is UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        long valid = 0;
        long broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            valid += length > 0 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, Math.abs(length));
        }
        return broken * 50 <= valid;
    }

    /** Length of the character that begins at {@code at}; 0: broken; -1: cut off by the end of the bytes. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length) {
                return -1;
            }
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
