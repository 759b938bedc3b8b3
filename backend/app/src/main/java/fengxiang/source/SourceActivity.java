package fengxiang.source;

import java.util.Collection;
import java.util.Map;

/** What fetching has brought so far; implemented by the frontier, which this package does not know. */
public interface SourceActivity {

    /** Activity by source id; a source of which nothing is known has {@link Activity#NONE}. */
    Map<String, Activity> of(Collection<String> sourceIds);
}
