package fengxiang.launcher.similar;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.encoder.Passage;
import fengxiang.text.event.Event;
import fengxiang.text.event.Grouping;
import fengxiang.text.event.PairCounts;
import fengxiang.text.event.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts stories, in the order of their publication, to events. An event is named by the number of its first story. */
final class Events {

    /** So many are open at a time; the one that waited longest for a report is closed before its time. */
    private static final int MOST_OPEN = 10_000;

    private static final int AT_ONCE = 32;

    private final Stories stories;
    private final DiskLongs originals;
    private final Encoder encoder;
    private final PairCounts pairs = new PairCounts();

    /** The event that had a report most recently comes last. */
    private final Map<Integer, Event> open = new LinkedHashMap<>();

    Events(Stories stories, DiskLongs originals, Encoder encoder) {
        this.stories = stories;
        this.originals = originals;
        this.encoder = encoder;
    }

    /** By article that is its story's original, the first story of its event. */
    DiskLongs form(Path directory) throws IOException {
        int[] order = originalsByTime();
        for (int original : order) {
            pairs.add(stories.get(original).title());
        }
        DiskLongs events = DiskLongs.in(directory);
        for (int from = 0; from < order.length; from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(order, from, Math.min(order.length, from + AT_ONCE));
            List<Spooled> articles = IntStream.of(some).mapToObj(stories::get).toList();
            List<float[]> vectors = encoder.encode(articles.stream()
                    .map(article -> Passage.of(article.title(), article.lead()))
                    .toList());
            for (int i = 0; i < some.length; i++) {
                events.set(some[i], place(some[i], articles.get(i).title(), vectors.get(i)));
            }
        }
        return events;
    }

    private int place(int story, String title, float[] vector) {
        Report report = Report.of(title, vector, stories.published(story), pairs);
        closeOld(report);
        int name = Grouping.choose(report, open, Set.of(), Set.of()).orElse(story);
        Event event = open.remove(name);
        if (event == null) {
            event = new Event(report);
        } else {
            event.add(report);
        }
        open.put(name, event);
        return name;
    }

    private void closeOld(Report report) {
        open.values().removeIf(event -> event.last().plus(Grouping.LONGEST_GAP).isBefore(report.published()));
        if (open.size() >= MOST_OPEN) {
            open.remove(open.keySet().iterator().next());
        }
    }

    private int[] originalsByTime() {
        return IntStream.range(0, stories.size())
                .filter(article -> originals.get(article) == article)
                .boxed()
                .sorted((one, other) -> stories.published(one).compareTo(stories.published(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
