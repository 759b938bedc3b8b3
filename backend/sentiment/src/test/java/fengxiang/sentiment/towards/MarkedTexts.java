package fengxiang.sentiment.towards;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Not a test: writes down what the reader for targets sees of labelled pairs, for {@code src/training/tune.py}. Reads
 * {@code train.tsv} and {@code dev.tsv} of a directory whose last column is "entities|negative entities".
 */
final class MarkedTexts {

    private MarkedTexts() {}

    /** Arguments: the directory, the file to write. */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            for (String part : List.of("train", "dev")) {
                for (String line : Files.readAllLines(Path.of(arguments[0], part + ".tsv"))) {
                    write("fin-" + part, line.split("\t", -1), out);
                }
            }
        }
    }

    private static void write(String set, String[] fields, PrintStream out) {
        String[] lists = (fields[4] + "|").split("\\|", -1);
        Set<String> negative = names(lists[1]);
        Set<String> all = new TreeSet<>(names(lists[0]));
        all.addAll(negative);
        for (String name : all) {
            List<Target> others = all.stream()
                    .filter(other -> !other.equals(name))
                    .map(Target::of)
                    .toList();
            Spoken spoken = Spoken.of(fields[2], fields[3], Target.of(name), others);
            out.println(set + "\t" + (negative.contains(name) ? "negative" : "other") + "\t" + columns(spoken));
        }
    }

    private static String columns(@Nullable Spoken spoken) {
        if (spoken == null) {
            return "0\t0\t-";
        }
        StringJoiner features = new StringJoiner(",");
        Arrays.stream(spoken.features()).forEach(feature -> features.add(String.valueOf(feature)));
        return (spoken.amidOthers() ? 1 : 0) + "\t" + features + "\t"
                + spoken.marked().replaceAll("[\\t\\n\\r]", " ");
    }

    private static Set<String> names(String list) {
        Set<String> names = new TreeSet<>();
        for (String name : list.split("[;,；，]")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
