package fengxiang.topic;

import fengxiang.text.query.Query;
import fengxiang.text.query.TopicQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic as articles are matched by it.
 *
 * @param version of the topic, from which this is
 * @param names what the organisation, service or incident is called, the main name first
 * @param asked what it asks of an article, but for the sources
 * @param sources ids of the sources it is confined to; empty: all
 * @param since when the topic began, in whichever version
 */
public record WorkingTopic(
        String id,
        long version,
        String name,
        List<String> names,
        Query asked,
        List<String> sources,
        Sensitivity sensitivity,
        Instant since) {

    static WorkingTopic of(String id, long version, Definition definition, Instant since) {
        return new WorkingTopic(
                id,
                version,
                definition.name(),
                definition.names(),
                definition.asked(),
                definition.sources(),
                definition.sensitivity(),
                since);
    }

    /**
     * What a draft would match by, before it has a name or a purpose.
     *
     * @throws fengxiang.platform.ProblemException naming the field that cannot be used
     */
    public static WorkingTopic trial(TopicDraft draft) {
        return of("", 0, DefinitionRules.of(draft.named("监测方案", "尚未填写监测目的")), Instant.EPOCH);
    }

    /** The same without any condition beside the names. */
    public WorkingTopic anyMention() {
        return new WorkingTopic(id, version, name, names, TopicQuery.of(null, names), sources, sensitivity, since);
    }

    /** Whether an article of this source may concern it; {@code sourceId} null: of none. */
    public boolean admits(@Nullable String sourceId) {
        return sources.isEmpty() || sourceId != null && sources.contains(sourceId);
    }
}
