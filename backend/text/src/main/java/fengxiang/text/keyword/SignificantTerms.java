package fengxiang.text.keyword;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Chooses the terms that tell some articles from others. */
public final class SignificantTerms {

    /** G² that chance exceeds once in a thousand terms (chi-square, one degree of freedom). */
    static final double SURELY_NO_CHANCE = 10.83;

    private static final long LEAST_ARTICLES = 3;

    private SignificantTerms() {}

    /**
     * A term and how far it tells the articles from others.
     *
     * @param score G²
     */
    public record Scored(TermCounts counts, double score) {}

    /**
     * The best first. Left out: terms in less than three of the articles, whatever chance may explain, terms that look
     * like people, words that say nothing, and what only repeats a longer or better one.
     *
     * @param terms words and phrases, normalised
     * @param foreground number of articles that are asked about
     * @param background number of all articles, those included
     * @param most how many at most
     */
    public static List<Scored> choose(Collection<TermCounts> terms, long foreground, long background, int most) {
        List<Scored> ranked = terms.stream()
                .filter(counts -> counts.foreground() >= LEAST_ARTICLES)
                .map(counts -> new Scored(counts, Significance.logLikelihood(counts, foreground, background)))
                .filter(scored -> scored.score() > SURELY_NO_CHANCE)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.counts().term()))
                .toList();
        PersonMarks persons = new PersonMarks();
        List<Scored> chosen = new ArrayList<>();
        for (Scored scored : ranked) {
            if (chosen.size() == most) {
                break;
            }
            String term = scored.counts().term();
            if (says(term) && !repeats(scored.counts(), chosen) && !persons.isPerson(term)) {
                chosen.add(scored);
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean says(String term) {
        return Vocabulary.weight(term) > 0;
    }

    /** Part of a chosen one, or holds one, and in nearly the same articles. */
    private static boolean repeats(TermCounts counts, List<Scored> chosen) {
        return chosen.stream().map(Scored::counts).anyMatch(other -> {
            boolean related =
                    other.term().contains(counts.term()) || counts.term().contains(other.term());
            long less = Math.min(other.foreground(), counts.foreground());
            long more = Math.max(other.foreground(), counts.foreground());
            return related && 2 * less > more;
        });
    }
}
