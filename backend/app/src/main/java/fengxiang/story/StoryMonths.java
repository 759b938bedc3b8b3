package fengxiang.story;

import fengxiang.elastic.IndexSpec;
import fengxiang.retention.MonthlyRecords;
import org.springframework.stereotype.Component;

/** Stories are forgotten with the month in which they were first seen; a copy that is kept is written down anew. */
@Component
class StoryMonths implements MonthlyRecords {

    @Override
    public IndexSpec index() {
        return StoryIndex.STORIES;
    }

    @Override
    public boolean careful() {
        return false;
    }
}
