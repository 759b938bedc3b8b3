package fengxiang.mention;

import java.util.Collection;
import java.util.Map;

/** A feature in which people judge the stories of a topic. */
public interface Verdicts {

    /** What counts now, for those that were judged. */
    Map<Mention.Copies, Verdict> of(Collection<Mention.Copies> groups);
}
