package fengxiang.systemtest;

import fengxiang.demo.Expected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In what the collected articles differ from what their outlets published. */
final class Differences {

    private static final double EQUAL = 0.99;
    /** Forum pages: personal details were replaced and replies follow. */
    private static final double ALIKE = 0.5;

    private Differences() {}

    static List<String> between(List<Expected> expected, Map<String, Collected> collected) {
        List<String> out = new ArrayList<>();
        for (Expected article : expected) {
            Collected found = collected.get(article.url());
            if (found == null) {
                out.add("missing: " + article.url() + " (" + article.trait() + ")");
                continue;
            }
            title(article, found, out);
            body(article, found, out);
            time(article, found, out);
        }
        return out;
    }

    private static void title(Expected article, Collected found, List<String> out) {
        boolean same = article.loose()
                ? Likeness.f1(found.title(), article.title()) >= ALIKE
                : found.title().equals(article.title());
        if (!same) {
            out.add("title of " + article.url() + ": " + found.title() + " instead of " + article.title());
        }
    }

    private static void body(Expected article, Collected found, List<String> out) {
        double f1 = Likeness.f1(found.body(), article.body());
        if (f1 < (article.loose() ? ALIKE : EQUAL)) {
            out.add("body of " + article.url() + " (" + article.trait() + "): likeness " + f1);
        }
    }

    private static void time(Expected article, Collected found, List<String> out) {
        if (!found.precision().equals(article.precision())) {
            out.add("precision of " + article.url() + ": " + found.precision() + " instead of " + article.precision());
        }
        Instant published = article.publishedAt();
        if (published != null
                && Math.abs(published.getEpochSecond()
                                - Instant.parse(found.publishedAt()).getEpochSecond())
                        >= 60) {
            out.add("time of " + article.url() + ": " + found.publishedAt() + " instead of " + published);
        }
    }
}
