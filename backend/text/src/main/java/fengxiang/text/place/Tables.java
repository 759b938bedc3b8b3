package fengxiang.text.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The package's tables: a line a row, lines that begin with # are for people. */
final class Tables {

    private Tables() {}

    private static List<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells between tabs. */
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t")).toList();
    }

    /** Words between blanks. */
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .toList();
    }
}
