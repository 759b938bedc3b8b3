package fengxiang.text.keyword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds what an article is about. Safe for many threads; the same article always has the same answer. */
public final class KeywordFinder {

    /**
     * What stands further behind says no more of what it is about; keeps the time for a book within that for an
     * article.
     */
    static final int READ = 20_000;

    private static final double TITLE = 1.6;
    private static final double LEAD = 1.2;
    private static final int LEAD_WORDS = 60;

    private KeywordFinder() {}

    /**
     * Words and short phrases, the best first.
     *
     * @param most how many at most
     */
    public static List<Keyword> find(String title, String text, int most) {
        List<Word> words = WordReader.read(start(title), Imprint.blank(start(text)));
        PersonMarks persons = new PersonMarks();
        BitSet marks = persons.of(words);
        List<Keyword> ranked = Counts.of(words, marks).stream()
                .map(KeywordFinder::rate)
                .sorted(Comparator.comparingDouble(Keyword::score).reversed().thenComparing(Keyword::term))
                .toList();
        List<Keyword> chosen = new ArrayList<>();
        for (Keyword keyword : ranked) {
            if (chosen.size() == most) {
                break;
            }
            if (!repeats(keyword, chosen) && !persons.isPerson(keyword.term())) {
                chosen.add(keyword);
            }
        }
        return List.copyOf(chosen);
    }

    private static String start(String part) {
        if (part.length() <= READ) {
            return part;
        }
        return part.substring(0, Character.isHighSurrogate(part.charAt(READ - 1)) ? READ - 1 : READ);
    }

    private static Keyword rate(Term term) {
        double place = (term.inTitle() ? TITLE : 1) * (term.positions().getFirst() < LEAD_WORDS ? LEAD : 1);
        // The tenth time says less than the second.
        double often = 1 + Math.log(term.own());
        return new Keyword(term.text(), term.count(), term.worth() * often * place);
    }

    /** Says nothing beside one that has been chosen: 检测 beside 检测站, unless it also stands alone. */
    private static boolean repeats(Keyword keyword, List<Keyword> chosen) {
        for (Keyword other : chosen) {
            boolean within = other.term().contains(keyword.term()) && keyword.count() < 2 * other.count();
            boolean around = keyword.term().contains(other.term());
            if (within || around) {
                return true;
            }
        }
        return false;
    }
}
