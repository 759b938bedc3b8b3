package fengxiang.text.story;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index of terms needs to find an article's likely copies.
 *
 * @param terms up to 48 terms of 12 hex digits. Articles that share one are likely to share a passage; a copy shares a
 *     part of them that grows with what it kept. Empty for texts of less than eight units
 * @param exact equal for texts that are equal when normalised; null where a text says too little to be recognised
 */
public record Fingerprint(List<String> terms, @Nullable String exact) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 12;

    public Fingerprint {
        terms = List.copyOf(terms);
    }

    public static Fingerprint of(ArticleText text) {
        long[] sketch = Sketch.of(text);
        List<String> terms = new ArrayList<>(sketch.length);
        for (long hash : sketch) {
            terms.add(HEX.toHexDigits(hash, DIGITS));
        }
        return new Fingerprint(terms, text.exact());
    }
}
