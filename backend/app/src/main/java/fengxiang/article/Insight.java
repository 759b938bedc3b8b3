package fengxiang.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import fengxiang.article.Tone.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of an article's own words, as they are now.
 *
 * @param sentiment of the article in all
 * @param corrected what a person found of the article in all; counts in place of the machine's label
 * @param towards for each topic that the article concerns
 * @param places in order of their first evidence
 * @param keywords the best first
 */
public record Insight(
        Tone sentiment,
        @Nullable Label corrected,
        List<Towards> towards,
        List<PlaceMark> places,
        List<String> keywords) {

    /** Digits of a code that say which province, prefecture and county. */
    private static final int[] LEVELS = {2, 4, 6};

    private static final int DIGITS = 6;

    public Insight {
        towards = List.copyOf(towards);
        places = List.copyOf(places);
        keywords = List.copyOf(keywords);
    }

    /** What it says about a topic; a topic that was not asked about has none. */
    public Optional<Towards> towards(String topic) {
        return towards.stream().filter(one -> one.topic().equals(topic)).findFirst();
    }

    /** With what it says about topics, and what people found of it in all. */
    public Insight with(List<Towards> other, @Nullable Label found) {
        return new Insight(sentiment, found, other, places, keywords);
    }

    /** What counts of the article in all; searches find it by this. */
    @JsonProperty(value = "label", access = JsonProperty.Access.READ_ONLY)
    public Label label() {
        return corrected == null ? sentiment.label() : corrected;
    }

    /** The value by which an article is found that says this about the topic. */
    public static String leaning(String topic, Label label) {
        return topic + "/" + label;
    }

    /** For searches: what it says about whom. */
    @JsonProperty(value = "leanings", access = JsonProperty.Access.READ_ONLY)
    public List<String> leanings() {
        return towards.stream().map(one -> leaning(one.topic(), one.label())).toList();
    }

    /** For searches: the codes of its places, and of what they lie in. */
    @JsonProperty(value = "regions", access = JsonProperty.Access.READ_ONLY)
    public Set<String> regions() {
        return places.stream()
                .flatMap(place -> Arrays.stream(LEVELS)
                        .mapToObj(digits -> place.code().substring(0, digits) + "0".repeat(DIGITS - digits)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
