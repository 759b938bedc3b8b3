package fengxiang.text.story;

/** Hashes of all runs of so many neighbouring units, without an object for any of them. */
final class Shingles {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** One hash a run, in the text's order; none where the text is shorter than a run. */
    static long[] of(ArticleText text, int width) {
        long[] hashes = new long[Math.max(0, text.length() - width + 1)];
        long leaving = 1;
        long hash = 0;
        for (int i = 0; i < width && i < text.length(); i++) {
            leaving *= BASE;
            hash = hash * BASE + text.unit(i);
        }
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mix(hash);
            if (i + width < text.length()) {
                hash = hash * BASE + text.unit(i + width) - leaving * text.unit(i);
            }
        }
        return hashes;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
