package fengxiang.launcher.bench;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences, the words in them, and the plain answer to where a word stands. */
final class RecallTexts {

    private static final long SEED = 20261123;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    private RecallTexts() {}

    static RecallTexts read(Path folder) throws IOException {
        RecallTexts texts = new RecallTexts();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RecallTexts::isText).sorted().toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.filter(line -> !line.isBlank()).forEach(texts::add);
                }
            }
        }
        return texts;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.endsWith(".utf8");
    }

    private void add(String line) {
        String[] parts = line.strip().split("\\s+");
        String sentence = String.join("", parts);
        sentences.add(sentence);
        units.add(units(sentence));
        for (String part : parts) {
            if (isWord(part)) {
                words.add(part);
            }
        }
    }

    /** Two to eight Chinese characters: names and terms, not numbers. */
    private static boolean isWord(String part) {
        int length = part.codePointCount(0, part.length());
        return length >= 2 && length <= 8 && part.codePoints().allMatch(Character::isIdeographic);
    }

    /** What a reader compares: normalised characters without blanks, a pause as one comma. */
    private static String units(String text) {
        StringBuilder units = new StringBuilder();
        text.codePoints().map(Units::normalise).forEach(point -> {
            UnitKind kind = Units.kind(point);
            if (kind.isSearchable()) {
                units.appendCodePoint(point);
            } else if (kind == UnitKind.PUNCTUATION && !endsWithPause(units)) {
                units.append(',');
            }
        });
        return units.toString();
    }

    private static boolean endsWithPause(StringBuilder units) {
        return !units.isEmpty() && units.charAt(units.length() - 1) == ',';
    }

    int size() {
        return sentences.size();
    }

    List<String> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /** At most so many words, always the same ones. */
    List<String> words(int most) {
        List<String> all = new ArrayList<>(words);
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** The numbers of the sentences that have the word. */
    BitSet having(String word) {
        String wanted = units(word);
        BitSet having = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).contains(wanted)) {
                having.set(i);
            }
        }
        return having;
    }
}
