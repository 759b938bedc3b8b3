package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fengxiang.elastic.Elastic;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts the stories of the past where they began. By arrival, as they are counted when they come in, that cannot be
 * told: a first crawl collects the latest copy first.
 */
@Component
class Beginnings {

    private final Elastic elastic;

    Beginnings(Elastic elastic) {
        this.elastic = elastic;
    }

    /** @param sources how many stories each source brought */
    SignalReader.Counted of(BeginningsQuery query, Map<String, Long> sources) {
        double[][] counts = new double[4][query.bins().size()];
        Map<String, FieldValue> after = Map.of();
        do {
            Map<String, FieldValue> from = after;
            BeginningsQuery.Found found =
                    query.read(elastic.call("count stories of the past", c -> c.search(query.of(from), Void.class))
                            .aggregations());
            found.stories().forEach(story -> add(story, query.bins(), counts));
            after = found.next();
        } while (!after.isEmpty());
        return new SignalReader.Counted(part(counts[0]), part(counts[1]), part(counts[2]), part(counts[3]), sources);
    }

    private static void add(BeginningsQuery.Beginning story, Bins bins, double[][] counts) {
        int bin = bins.of(story.at());
        if (bin >= 0 && bin < bins.size()) {
            int kind = story.byDay() ? 1 : 0;
            counts[kind][bin]++;
            counts[kind + 2][bin] += story.negative() ? 1 : 0;
        }
    }

    private static Part part(double[] counts) {
        return new Part(counts, List.of());
    }
}
