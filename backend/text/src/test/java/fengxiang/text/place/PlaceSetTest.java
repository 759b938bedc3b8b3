package fengxiang.text.place;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The labelled sentences: of what is found how much is right, and of what is there how much is found. Set A was written
 * before the first rules, set B after them, and set C after those that B led to: of both it says in decision 13 what
 * they scored when they were scored for the first time. What is held of C is that; A and B are learned from.
 */
class PlaceSetTest {

    private record Labelled(String id, String text, Set<String> codes) {

        static Labelled of(String line) {
            String[] cells = line.split("\t", -1);
            return new Labelled(cells[0], cells[2], cells[3].isEmpty() ? Set.of() : Set.of(cells[3].split("、")));
        }
    }

    private static List<Labelled> read(String name) throws IOException {
        try (InputStream in = requireNonNull(PlaceSetTest.class.getResourceAsStream(name))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(Labelled::of)
                    .toList();
        }
    }

    private static Set<String> found(String text) {
        return PlaceFinder.find("", text).spokenOf().stream()
                .map(place -> place.region().code())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "places-a.tsv, 0.97, 0.90",
        "places-b.tsv, 0.97, 0.97",
        "places-c.tsv, 0.95, 0.98",
        "places-d.tsv, 0.97, 0.98"
    })
    void findsPlacesAndNothingElse(String name, double leastPrecision, double leastRecall) throws IOException {
        int right = 0;
        int given = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (Labelled sentence : read(name)) {
            Set<String> found = found(sentence.text());
            right += (int) found.stream().filter(sentence.codes()::contains).count();
            given += found.size();
            wanted += sentence.codes().size();
            if (!found.equals(sentence.codes())) {
                wrong.add(sentence + " but found " + found);
            }
        }
        String figures =
                String.format("%s: precision %.3f, recall %.3f", name, right / (double) given, right / (double) wanted);
        System.out.println(figures);
        assertThat(right / (double) given).as(figures + wrong).isGreaterThanOrEqualTo(leastPrecision);
        assertThat(right / (double) wanted).as(figures + wrong).isGreaterThanOrEqualTo(leastRecall);
    }

    @ParameterizedTest
    @ValueSource(strings = {"places-a.tsv", "places-b.tsv", "places-c.tsv", "places-d.tsv"})
    void everyLabelIsAUnitAndEverySentenceIsThereOnce(String name) throws IOException {
        List<Labelled> sentences = read(name);
        assertThat(sentences).hasSize(300);
        assertThat(sentences).extracting(Labelled::text).doesNotHaveDuplicates();
        assertThat(sentences).extracting(Labelled::id).doesNotHaveDuplicates();
        assertThat(sentences)
                .flatExtracting(Labelled::codes)
                .allMatch(code -> Regions.find(code).isPresent());
    }
}
