package fengxiang.crawler.page;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Scores how much a decoded text looks like written Chinese: wrong decodings give rare characters. */
final class CommonHan {

    private static final BitSet COMMON = common();

    private CommonHan() {}

    /** 0 to 1: the share of everyday characters among those beyond ASCII. */
    static double score(String text) {
        long all = 0;
        long good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                good += COMMON.get(c) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) good / all;
    }

    /** First levels of GB 2312 and Big5 (the characters of daily use, both scripts), kana, CJK punctuation. */
    private static BitSet common() {
        BitSet set = new BitSet(0x10000);
        addRows(set, Charset.forName("GB2312"), 0xb0, 0xd7);
        addRows(set, Charset.forName("Big5"), 0xa4, 0xc6);
        set.set(0x3000, 0x3100);
        set.set(0xff01, 0xff5f);
        "“”‘’…—·　 ".chars().forEach(set::set);
        return set;
    }

    private static void addRows(BitSet set, Charset charset, int from, int to) {
        for (int lead = from; lead <= to; lead++) {
            for (int trail = 0x40; trail < 0xff; trail++) {
                String read = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (read.length() == 1 && read.charAt(0) >= 0x4e00 && read.charAt(0) <= 0x9fff) {
                    set.set(read.charAt(0));
                }
            }
        }
    }
}
