package fengxiang.crawl;

import fengxiang.source.Activity;
import fengxiang.source.Run;
import fengxiang.source.SourceActivity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the sources what fetching has brought. */
@Component
class FrontierActivity implements SourceActivity {

    private final RunCounts runs;
    private final UrlCounts counts;

    FrontierActivity(RunCounts runs, UrlCounts counts) {
        this.runs = runs;
        this.counts = counts;
    }

    @Override
    public Map<String, Activity> of(Collection<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Run> lastRuns = runs.lastDay(sourceIds);
        Map<String, UrlCounts.Count> known = counts.of(sourceIds);
        Map<String, Activity> activities = new HashMap<>();
        sourceIds.forEach(id -> {
            UrlCounts.Count count = known.getOrDefault(id, UrlCounts.Count.NONE);
            activities.put(id, new Activity(lastRuns.get(id), count.known(), count.pending()));
        });
        return activities;
    }
}
