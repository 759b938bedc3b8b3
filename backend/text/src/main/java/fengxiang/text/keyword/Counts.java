package fengxiang.text.keyword;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often words and phrases stand in an article; what stands within a phrase is not counted for itself. */
final class Counts {

    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_PHRASE_CHARS = 8;

    /** Of two words that stand together twice, and of more words three times, it is more than chance. */
    private static final int LEAST_OF_TWO = 2;

    private static final int LEAST_OF_MORE = 3;

    private final List<Word> words;
    private final BitSet persons;
    private final BitSet covered;
    private final Map<String, Term> terms = new HashMap<>();

    private Counts(List<Word> words, BitSet persons) {
        this.words = words;
        this.persons = persons;
        this.covered = new BitSet(words.size());
    }

    /** @param persons numbers of the words that are parts of people's names */
    static Collection<Term> of(List<Word> words, BitSet persons) {
        Counts counts = new Counts(words, persons);
        for (int length = LONGEST_PHRASE; length > 1; length--) {
            counts.addPhrases(length);
        }
        counts.addWords();
        counts.terms.values().removeIf(term -> term.own() <= 0);
        return counts.terms.values();
    }

    private void addWords() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Entry entry = word.entry();
            if (entry.weight() > 0) {
                Term term = terms.computeIfAbsent(
                        word.text(), text -> new Term(text, 1, entry.weight(), entry.information()));
                if (term.words() == 1) {
                    term.add(i, word.inTitle());
                    // A given name that is a word too counts against the word: 建国.
                    term.hide(persons.get(i) ? 2 : covered.get(i) ? 1 : 0);
                }
            }
        }
    }

    private void addPhrases(int length) {
        Map<String, Term> found = new HashMap<>();
        for (int i = 0; i + length <= words.size(); i++) {
            if (isPhrase(i, length)) {
                int first = i;
                found.computeIfAbsent(text(i, length), text -> new Term(text, length, 1, information(first, length)))
                        .add(i, words.get(i).inTitle());
            }
        }
        int least = length == 2 ? LEAST_OF_TWO : LEAST_OF_MORE;
        found.values().stream()
                .filter(term -> term.count() >= least && hasFittingLength(term))
                .sorted(Comparator.<Term>comparingDouble(term -> -term.count() * term.worth())
                        .thenComparing(Term::text))
                .forEach(term -> take(term, least));
    }

    /** 退费: two characters that the dictionary does not join are a word where they stand together three times. */
    private static boolean hasFittingLength(Term term) {
        int length = term.text().length();
        return length <= LONGEST_PHRASE_CHARS && (length > 2 || term.count() >= LEAST_OF_MORE);
    }

    /** Takes a phrase if it stands often enough outside of better ones. */
    private void take(Term term, int least) {
        for (int position : term.positions()) {
            if (overlaps(position, term.words())) {
                term.hide(1);
            }
        }
        if (term.own() >= least) {
            term.positions().forEach(position -> covered.set(position, position + term.words()));
            terms.putIfAbsent(term.text(), term);
        }
    }

    private boolean overlaps(int position, int length) {
        return covered.get(position) || covered.get(position + length - 1);
    }

    private boolean isPhrase(int first, int length) {
        if (!words.get(first).entry().begins()
                || !words.get(first + length - 1).entry().ends()) {
            return false;
        }
        for (int i = first; i < first + length; i++) {
            Word word = words.get(i);
            if (persons.get(i) || i > first && !word.follows() || !word.entry().joins()) {
                return false;
            }
        }
        return true;
    }

    private String text(int first, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < first + length; i++) {
            text.append(words.get(i).text());
        }
        return text.toString();
    }

    /** A phrase says more than its words: their mean, and a quarter more for each word after the first. */
    private double information(int first, int length) {
        double sum = 0;
        for (int i = first; i < first + length; i++) {
            sum += words.get(i).entry().information();
        }
        return sum / length * (1 + 0.25 * (length - 1));
    }
}
