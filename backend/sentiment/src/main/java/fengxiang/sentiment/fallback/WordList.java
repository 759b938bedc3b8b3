package fengxiang.sentiment.fallback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that praise, blame, turn round or weigh. */
final class WordList {

    private static final int LONGEST = 6;

    /** What a word does to a judgement. */
    enum Role {
        PRAISE,
        BLAME,
        NEGATION,
        CONTRAST
    }

    private static final Map<Character, Role> SIGNS =
            Map.of('+', Role.PRAISE, '-', Role.BLAME, '!', Role.NEGATION, '>', Role.CONTRAST);

    private final Map<String, Role> roles;

    private WordList(Map<String, Role> roles) {
        this.roles = roles;
    }

    static WordList load() {
        Map<String, Role> roles = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                Role role = Objects.requireNonNull(SIGNS.get(line.charAt(0)), line);
                for (String word : line.substring(2).split(" ")) {
                    roles.put(word, role);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(roles);
    }

    /** A word of the list, and what it does. */
    record Found(Role role, int length) {}

    /** The longest words of the list, from left to right; a length of 0 stands for the end of a clause. */
    void scan(String text, java.util.function.Consumer<Found> consumer) {
        for (int i = 0; i < text.length(); ) {
            Found found = at(text, i);
            if (found == null) {
                if ("，。！？；,!?;\n".indexOf(text.charAt(i)) >= 0) {
                    consumer.accept(new Found(Role.CONTRAST, 0));
                }
                i++;
            } else {
                consumer.accept(found);
                i += found.length();
            }
        }
    }

    private @org.jspecify.annotations.Nullable Found at(String text, int from) {
        for (String word : candidates(text, from)) {
            Role role = roles.get(word);
            if (role != null) {
                return new Found(role, word.length());
            }
        }
        return null;
    }

    private static List<String> candidates(String text, int from) {
        return java.util.stream.IntStream.iterate(
                        Math.min(LONGEST, text.length() - from), length -> length > 0, length -> length - 1)
                .mapToObj(length -> text.substring(from, from + length))
                .toList();
    }
}
