package fengxiang.sentiment.head;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.encoder.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What heads see of a text.
 *
 * @param vectors of the views of its kind, in a row
 * @param passage title and text
 */
public record Evidence(float[] vectors, String passage) {

    /** The text's own vector, which is stored with it. */
    public float[] vector() {
        return Arrays.copyOf(vectors, Encoder.DIMENSIONS);
    }

    /** Encodes texts, in their order. */
    public static List<Evidence> of(List<Writing> writings, Encoder encoder) {
        Map<String, Integer> places = new HashMap<>();
        List<String> parts = new ArrayList<>();
        for (Writing writing : writings) {
            for (View view : writing.kind().views()) {
                places.computeIfAbsent(part(writing, view), part -> {
                    parts.add(part);
                    return parts.size() - 1;
                });
            }
        }
        List<float[]> vectors = encoder.encode(parts);
        return writings.stream()
                .map(writing -> evidence(writing, part -> vectors.get(places.getOrDefault(part, 0))))
                .toList();
    }

    private static Evidence evidence(Writing writing, java.util.function.Function<String, float[]> vectorOf) {
        List<View> views = writing.kind().views();
        float[] row = new float[views.size() * Encoder.DIMENSIONS];
        for (int i = 0; i < views.size(); i++) {
            System.arraycopy(
                    vectorOf.apply(part(writing, views.get(i))), 0, row, i * Encoder.DIMENSIONS, Encoder.DIMENSIONS);
        }
        return new Evidence(row, Passage.of(writing.title(), writing.text()));
    }

    /** A text without a title speaks for its title, and the other way round. */
    private static String part(Writing writing, View view) {
        boolean title = !writing.title().isBlank()
                && (view != View.TEXT || writing.text().isBlank());
        boolean text = !writing.text().isBlank()
                && (view != View.TITLE || writing.title().isBlank());
        return Passage.of(title ? writing.title() : "", text ? writing.text() : "");
    }
}
