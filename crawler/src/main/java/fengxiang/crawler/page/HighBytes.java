package fengxiang.crawler.page;

import java.util.Arrays;

/** Picks the part of a page that tells character sets apart: long pages begin with screenfuls of ASCII scripts. */
final class HighBytes {

    private HighBytes() {}

    /** The lines that hold a byte over 127, up to {@code limit} bytes of them. */
    static byte[] sample(byte[] bytes, int limit) {
        byte[] out = new byte[Math.min(limit, bytes.length)];
        int filled = 0;
        int start = 0;
        while (start < bytes.length && filled < out.length) {
            int end = start;
            boolean high = false;
            while (end < bytes.length && bytes[end] != '\n') {
                high |= bytes[end] < 0;
                end++;
            }
            int length = Math.min(end - start, out.length - filled);
            if (high) {
                System.arraycopy(bytes, start, out, filled, length);
                filled += length;
            }
            start = end + 1;
        }
        return Arrays.copyOf(out, filled);
    }
}
