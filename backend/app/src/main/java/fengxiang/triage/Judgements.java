package fengxiang.triage;

import fengxiang.mention.Mention.Copies;
import fengxiang.mention.Verdict;
import fengxiang.mention.Verdicts;
import fengxiang.story.Stories;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What people found. Of a story that others became part of, all that was found of them counts: see {@link Standing}.
 */
@Service
public class Judgements implements Verdicts {

    private final JudgementStore store;
    private final Stories stories;

    Judgements(JudgementStore store, Stories stories) {
        this.store = store;
        this.stories = stories;
    }

    @Override
    public Map<Copies, Verdict> of(Collection<Copies> groups) {
        Map<Copies, Verdict> verdicts = new HashMap<>();
        all(groups).forEach((group, found) -> verdicts.put(group, Standing.of(found)));
        return verdicts;
    }

    /** Everything that counts for each, the earlier before the later; those of which nothing was found are absent. */
    Map<Copies, List<Judgement>> all(Collection<Copies> groups) {
        Map<Copies, List<Judgement>> found = new HashMap<>();
        if (groups.isEmpty()) {
            return found;
        }
        Map<String, Set<String>> parts =
                stories.withParts(groups.stream().map(Copies::story).collect(Collectors.toSet()));
        Set<String> topics = groups.stream().map(Copies::topicId).collect(Collectors.toSet());
        Set<String> all = new HashSet<>();
        parts.values().forEach(all::addAll);
        List<Judgement> made = store.of(topics, all);
        for (Copies group : groups) {
            Set<String> own = parts.getOrDefault(group.story(), Set.of(group.story()));
            List<Judgement> its = made.stream()
                    .filter(j -> j.topicId().equals(group.topicId()) && own.contains(j.story()))
                    .toList();
            if (!its.isEmpty()) {
                found.put(group, its);
            }
        }
        return found;
    }
}
