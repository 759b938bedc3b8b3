package fengxiang.launcher.bench.reposts;

import fengxiang.launcher.similar.Stories;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Overlap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Reports of the same events, of which some are copies.
 *
 * @param pairsOfOneEvent how many pairs might be mistaken for copies
 * @param joined how many of them came into one story
 * @param joinedBelowHalf how many of these have less than half of the shorter text in common, that is, were joined by
 *     others between them
 * @param joinedAcrossEvents pairs of different events in one story
 */
record EventFigures(int reports, int pairsOfOneEvent, int joined, int joinedBelowHalf, int joinedAcrossEvents) {

    static EventFigures of(List<EventReport> reports) throws IOException {
        int pairs = 0;
        int joined = 0;
        int far = 0;
        int across = 0;
        try (Stories stories = Stories.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (EventReport report : reports) {
                stories.add("", report.title(), report.body(), Instant.EPOCH);
            }
            for (int i = 0; i < reports.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean oneEvent = reports.get(i).event() == reports.get(j).event();
                    boolean oneStory = stories.story(i) == stories.story(j);
                    pairs += oneEvent ? 1 : 0;
                    across += oneStory && !oneEvent ? 1 : 0;
                    if (oneStory && oneEvent) {
                        joined++;
                        far += containment(reports.get(i), reports.get(j)) < 0.5 ? 1 : 0;
                    }
                }
            }
        }
        return new EventFigures(reports.size(), pairs, joined, far, across);
    }

    private static double containment(EventReport one, EventReport other) {
        return Overlap.of(ArticleText.of("", one.body()), ArticleText.of("", other.body()))
                .containment();
    }
}
