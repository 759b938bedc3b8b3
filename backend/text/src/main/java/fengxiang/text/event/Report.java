package fengxiang.text.event;

import java.time.Instant;
import java.util.Map;

/** What is compared of a story: what it means, how it is headed, and when it was published first. */
public final class Report {

    private final Map<Integer, Float> title;
    private final float[] vector;
    private final Instant published;

    private Report(Map<Integer, Float> title, float[] vector, Instant published) {
        this.title = Map.copyOf(title);
        this.vector = vector.clone();
        this.published = published;
    }

    /**
     * @param vector of title and lead, of length 1, from the same encoder for all
     * @param rarity the same for all reports that are compared
     */
    public static Report of(String title, float[] vector, Instant published, Rarity rarity) {
        return new Report(TitlePairs.weights(title, rarity), vector, published);
    }

    Map<Integer, Float> title() {
        return title;
    }

    float coordinate(int dimension) {
        return vector[dimension];
    }

    int dimensions() {
        return vector.length;
    }

    public Instant published() {
        return published;
    }
}
