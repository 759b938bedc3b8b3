package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fengxiang.detection.Series;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.mention.MentionIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * How many outlets carry a topic. As far as is known now: outlets that are late make no difference between an alert and
 * the same rule tried on the past.
 */
@Service
public class Spreads {

    private final Elastic elastic;
    private final String alias;

    Spreads(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /**
     * Distinct outlets of the window that ends with each bin; the bins are those of {@code past} before {@code end}.
     */
    public Series of(String topicId, Instant end, Duration past, Duration window) {
        Bins bins = Bins.until(end, past.plus(window));
        SpreadQuery query = new SpreadQuery(alias, topicId, bins);
        List<SpreadQuery.Pair> pairs = new ArrayList<>();
        Map<String, FieldValue> after = Map.of();
        do {
            Map<String, FieldValue> from = after;
            SpreadQuery.Part part = query.read(elastic.call("count outlets", c -> c.search(query.of(from), Void.class))
                    .aggregations());
            pairs.addAll(part.pairs());
            after = part.next();
        } while (!after.isEmpty());
        int lead = (int) window.dividedBy(Bins.LENGTH);
        double[] all = Spread.of(pairs, bins.size(), lead);
        return Series.of(bins.start(lead), Bins.LENGTH, Arrays.copyOfRange(all, lead, all.length));
    }
}
