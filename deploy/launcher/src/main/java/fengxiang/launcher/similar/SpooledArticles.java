package fengxiang.launcher.similar;

import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Articles;
import fengxiang.text.story.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles read so far, found by their terms. */
final class SpooledArticles implements Articles<Integer>, Closeable {

    /** Of articles that are known to be copies of each other a few speak for all. */
    private static final int FROM_A_GROUP = 8;

    private static final int HEX = 16;

    private final Spool spool;
    private final Groups groups;
    private final TermIndex index;

    SpooledArticles(Spool spool, Groups groups, Path directory) {
        this.spool = spool;
        this.groups = groups;
        index = new TermIndex(directory);
    }

    void add(int article, Fingerprint fingerprint) throws IOException {
        for (long term : terms(fingerprint)) {
            index.add(term, article);
        }
    }

    @Override
    public List<Integer> sharing(Fingerprint fingerprint, int most) {
        Map<Integer, Double> weights = new HashMap<>();
        for (long term : terms(fingerprint)) {
            double weight = 1.0 / Math.max(1, index.count(term));
            index.forEach(term, article -> weights.merge(article, weight, Double::sum));
        }
        List<Integer> best = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(article ->
                        best.size() < most && taken.merge(groups.of(article), 1, Integer::sum) <= FROM_A_GROUP)
                .forEach(best::add);
        return best;
    }

    /** The hash of the whole text is a term like the others, and rarer than most. */
    private static List<Long> terms(Fingerprint fingerprint) {
        List<Long> terms = new ArrayList<>();
        for (String term : fingerprint.terms()) {
            terms.add(Long.parseUnsignedLong(term, HEX));
        }
        if (fingerprint.exact() != null) {
            terms.add(Long.parseUnsignedLong(fingerprint.exact(), 0, HEX, HEX));
        }
        return terms;
    }

    @Override
    public ArticleText text(Integer article) {
        return spool.get(article).text();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
