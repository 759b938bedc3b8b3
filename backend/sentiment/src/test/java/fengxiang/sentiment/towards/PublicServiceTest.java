package fengxiang.sentiment.towards;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.head.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said about the target of sentences that were written to be hard; the scores are printed and held. Set A was
 * there before the code; set B was written after it by somebody who had seen neither.
 */
class PublicServiceTest {

    private record Row(String trap, Target target, Label label, String text) {}

    @ParameterizedTest
    @CsvSource({"public-service-a.tsv, 0.81, 0.80", "public-service-b.tsv, 0.82, 0.85"})
    void isRightAsOftenAsItWas(String name, double heldThree, double heldTwo) throws IOException {
        List<Row> rows = rows(name);
        List<Label> answers = answers(rows);
        double three = macro(rows, answers, List.of(Label.values()));
        double two = two(rows, answers);
        Map<String, int[]> traps = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int[] counts = traps.computeIfAbsent(rows.get(i).trap(), trap -> new int[2]);
            counts[0] += answers.get(i) == rows.get(i).label() ? 1 : 0;
            counts[1]++;
        }
        System.out.printf(Locale.ROOT, "%s: macro-F1 %.3f, negative against the rest %.3f%n", name, three, two);
        traps.forEach((trap, counts) -> System.out.printf("  %s: %d of %d%n", trap, counts[0], counts[1]));
        assertThat(three).isGreaterThanOrEqualTo(heldThree);
        assertThat(two).isGreaterThanOrEqualTo(heldTwo);
    }

    private static List<Row> rows(String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PublicServiceTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                String[] fields = line.split("\t", -1);
                rows.add(new Row(
                        fields[1],
                        new Target(List.of(fields[2].split("、"))),
                        Label.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                        fields[4]));
            }
        }
        return rows;
    }

    private static List<Label> answers(List<Row> rows) throws IOException {
        try (Sentiment sentiment = Sentiment.open(1, null)) {
            return sentiment
                    .towards(rows.stream()
                            .map(row -> new Question("", row.text(), List.of(row.target())))
                            .toList())
                    .stream()
                    .map(answers -> answers.getFirst().judgement().label())
                    .toList();
        }
    }

    private static double macro(List<Row> rows, List<Label> answers, List<Label> labels) {
        double sum = 0;
        for (Label label : labels) {
            sum += f1(rows, answers, label, true);
        }
        return sum / labels.size();
    }

    private static double two(List<Row> rows, List<Label> answers) {
        return (f1(rows, answers, Label.NEGATIVE, true) + f1(rows, answers, Label.NEGATIVE, false)) / 2;
    }

    /** The F1 of a label, or of all others together. */
    private static double f1(List<Row> rows, List<Label> answers, Label label, boolean is) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean truth = (rows.get(i).label() == label) == is;
            boolean answer = (answers.get(i) == label) == is;
            both += truth && answer ? 1 : 0;
            either += (truth ? 1 : 0) + (answer ? 1 : 0);
        }
        return either == 0 ? 0 : 2.0 * both / either;
    }
}
