package fengxiang.launcher.bench.reposts;

import fengxiang.launcher.similar.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All articles and all their copies, in one stream. */
final class RepostRound {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    private final List<String> bodies;
    private final Random random;
    private final List<Integer> sources = new ArrayList<>();

    RepostRound(List<String> bodies, int seed) {
        this.bodies = bodies;
        random = new Random(seed);
    }

    void run(RepostFigures figures) throws IOException {
        try (Stories stories = Stories.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (int i = 0; i < bodies.size(); i++) {
                add(stories, bodies.get(i), i);
            }
            for (Change change : Change.values()) {
                for (int i = 0; i < bodies.size(); i++) {
                    add(stories, change.of(bodies.get(i), sentencesWithout(i), random), i);
                }
            }
            int number = bodies.size();
            for (Change change : Change.values()) {
                for (int i = 0; i < bodies.size(); i++) {
                    figures.count(change, stories.story(number++) == stories.story(i));
                }
            }
            countFalsePairs(stories, figures);
        }
    }

    private void add(Stories stories, String body, int source) throws IOException {
        stories.add("", "", body, START.plusSeconds(stories.size()));
        sources.add(source);
    }

    private List<String> sentencesWithout(int one) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (i != one) {
                sentences.addAll(Change.sentences(bodies.get(i)));
            }
        }
        return sentences;
    }

    private void countFalsePairs(Stories stories, RepostFigures figures) {
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!sources.get(i).equals(sources.get(j))) {
                    figures.countUnrelated(stories.story(i) == stories.story(j));
                }
            }
        }
    }
}
