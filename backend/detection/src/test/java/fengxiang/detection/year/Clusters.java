package fengxiang.detection.year;

import fengxiang.detection.year.Texts.Text;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Articles;
import fengxiang.text.story.CopyFinder;
import fengxiang.text.story.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles with their reposts, as the product sees them: each of these is looked for among all that came before, by its
 * fingerprint and then by its text, and is a new story where no copy is found. What was decided is drawn from later.
 */
final class Clusters {

    private static final int REPOSTS = 12;
    private static final double OF_A_REPOST = 0.3;
    private static final int COMPARED = 40;

    private final List<boolean[]> missed = new ArrayList<>();
    private int joinedToOthers;

    /** @param size how many articles, each with a dozen reposts */
    Clusters(int size, long seed) {
        Draws draws = new Draws(seed);
        Texts texts = new Texts(draws);
        Shelf shelf = new Shelf();
        for (int cluster = 0; cluster < size; cluster++) {
            List<Text> versions = new ArrayList<>(List.of(texts.original()));
            joinedToOthers += shelf.add(cluster, versions.getFirst()).isEmpty() ? 0 : 1;
            boolean[] missed = new boolean[REPOSTS];
            for (int i = 0; i < REPOSTS; i++) {
                int of = draws.chance(OF_A_REPOST) ? draws.below(versions.size()) : 0;
                versions.add(texts.repost(versions.get(of)));
                missed[i] = !shelf.add(cluster, versions.getLast()).contains(cluster);
            }
            this.missed.add(missed);
        }
    }

    /** Of the reposts of any article, in their order, whether each is a new story. */
    boolean[] any(Draws draws) {
        return missed.get(draws.below(missed.size()));
    }

    /** How many of the first so many reposts are new stories. */
    double missRate(int reposts) {
        int count = 0;
        for (boolean[] cluster : missed) {
            for (int i = 0; i < reposts; i++) {
                count += cluster[i] ? 1 : 0;
            }
        }
        return (double) count / (missed.size() * reposts);
    }

    /** How many articles were taken for copies of what they have nothing to do with. */
    int joinedToOthers() {
        return joinedToOthers;
    }

    /**
     * All that came before, by the terms of its fingerprints; those first that share the most, the rare counting more.
     */
    private static final class Shelf implements Articles<Integer> {

        private final List<ArticleText> texts = new ArrayList<>();
        private final List<Integer> clusters = new ArrayList<>();
        private final Map<String, List<Integer>> byTerm = new HashMap<>();

        /** The clusters of its copies. */
        List<Integer> add(int cluster, Text article) {
            ArticleText text = ArticleText.of(article.title(), article.whole());
            Fingerprint fingerprint = Fingerprint.of(text);
            List<Integer> found = new CopyFinder<>(this, COMPARED)
                    .of(text, fingerprint).stream()
                            .map(copy -> clusters.get(copy.article()))
                            .toList();
            int number = texts.size();
            texts.add(text);
            clusters.add(cluster);
            fingerprint
                    .terms()
                    .forEach(term ->
                            byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(number));
            return found;
        }

        @Override
        public List<Integer> sharing(Fingerprint fingerprint, int most) {
            Map<Integer, Double> scores = new LinkedHashMap<>();
            for (String term : fingerprint.terms()) {
                List<Integer> articles = byTerm.getOrDefault(term, List.of());
                articles.forEach(article -> scores.merge(article, 1.0 / articles.size(), Double::sum));
            }
            return scores.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public ArticleText text(Integer article) {
            return texts.get(article);
        }
    }
}
