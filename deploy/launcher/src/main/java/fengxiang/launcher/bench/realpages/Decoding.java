package fengxiang.launcher.bench.realpages;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells text that was read in the wrong charset from text that was published with broken characters. */
final class Decoding {

    private static final char REPLACEMENT = '\ufffd';
    /** The charsets of Chinese pages. */
    private static final List<Charset> CHARSETS =
            List.of(Charset.forName("UTF-8"), Charset.forName("GB18030"), Charset.forName("Big5"));

    private static final double LEAST_SHARED = 1.0 / 3;

    private Decoding() {}

    /**
     * Right: no charset reads the page with fewer broken characters than the text has, and the text shares its Chinese
     * characters with the gold text, however much around that was kept or however little of it.
     *
     * @param published the page's bytes
     */
    static boolean isRight(String text, byte[] published, String gold) {
        Set<Integer> found = ideographs(text);
        Set<Integer> wanted = ideographs(gold);
        long shared = found.stream().filter(wanted::contains).count();
        return broken(text) <= leastBroken(published)
                && shared >= Math.min(found.size(), wanted.size()) * LEAST_SHARED
                && (shared > 0 || wanted.isEmpty());
    }

    private static long leastBroken(byte[] published) {
        return CHARSETS.stream()
                .mapToLong(charset -> broken(new String(published, charset)))
                .min()
                .orElseThrow();
    }

    private static long broken(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    private static Set<Integer> ideographs(String text) {
        return text.codePoints().filter(Character::isIdeographic).boxed().collect(Collectors.toSet());
    }
}
