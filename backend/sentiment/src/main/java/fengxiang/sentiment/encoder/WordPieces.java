package fengxiang.sentiment.encoder;

import fengxiang.text.Units;
import java.util.Arrays;

/**
 * Cuts texts as the encoder was trained on them: an ideograph or a punctuation mark is a token, of other words the
 * longest known pieces. Letters are normalised like everywhere in the product; punctuation stays, its two widths are
 * two tokens.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** At most {@code limit} tokens, begin and end among them; reads no further than it needs. */
    int[] cut(String text, int limit) {
        Tokens tokens = new Tokens(limit);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && !tokens.full(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (Characters.kind(point)) {
                case NOTHING -> {}
                case BLANK -> endWord(word, tokens);
                case MARK -> {
                    endWord(word, tokens);
                    tokens.add(known(Character.toString(Characters.normal(point))));
                }
                case LETTER -> {
                    // One character more than allowed is enough to know that it is too long.
                    if (word.length() <= LONGEST_WORD) {
                        word.appendCodePoint(Units.normalise(point));
                    }
                }
            }
        }
        endWord(word, tokens);
        return tokens.finish();
    }

    private int known(String piece) {
        int number = vocabulary.number(piece);
        return number < 0 ? Vocabulary.UNKNOWN : number;
    }

    private void endWord(StringBuilder word, Tokens tokens) {
        if (!word.isEmpty() && !tokens.full()) {
            addPieces(word.toString(), tokens);
        }
        word.setLength(0);
    }

    /** A word with an unknown part is unknown as a whole. */
    private void addPieces(String word, Tokens tokens) {
        int[] pieces = new int[word.length()];
        int count = 0;
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = longest(word, from);
            if (to == from) {
                break;
            }
            pieces[count++] = vocabulary.number(piece(word, from, to));
            from = to;
        }
        if (from < word.length()) {
            tokens.add(Vocabulary.UNKNOWN);
            return;
        }
        for (int i = 0; i < count; i++) {
            tokens.add(pieces[i]);
        }
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && vocabulary.number(piece(word, from, to)) < 0) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    private static final class Tokens {

        private final int[] numbers;
        private int size;

        Tokens(int limit) {
            numbers = new int[limit];
            numbers[size++] = Vocabulary.BEGIN;
        }

        /** One place is kept for the end. */
        boolean full() {
            return size == numbers.length - 1;
        }

        void add(int number) {
            if (!full()) {
                numbers[size++] = number;
            }
        }

        int[] finish() {
            numbers[size++] = Vocabulary.END;
            return Arrays.copyOf(numbers, size);
        }
    }
}
