package fengxiang.text.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that people decided, remembered: whenever events are formed anew, it holds again. */
public final class Verdicts {

    /** By story, what was said last of it and each other. */
    private final Map<String, Map<String, Boolean>> byStory = new HashMap<>();

    /** @param verdicts in the order in which they were given; of two about the same stories the later one holds */
    public Verdicts(Collection<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            note(verdict.story(), verdict.other(), verdict.together());
            note(verdict.other(), verdict.story(), verdict.together());
        }
    }

    private void note(String story, String other, boolean together) {
        byStory.computeIfAbsent(story, key -> new LinkedHashMap<>()).put(other, together);
    }

    /** The events that the story was put into. An event that it was taken out of, too, is not among them. */
    public <E> Set<E> wanted(String story, Function<String, @Nullable E> eventOf) {
        Set<E> wanted = events(story, true, eventOf);
        wanted.removeAll(refused(story, eventOf));
        return wanted;
    }

    /** The events that the story was taken out of. */
    public <E> Set<E> refused(String story, Function<String, @Nullable E> eventOf) {
        return events(story, false, eventOf);
    }

    private <E> Set<E> events(String story, boolean together, Function<String, @Nullable E> eventOf) {
        Set<E> events = new LinkedHashSet<>();
        byStory.getOrDefault(story, Map.of()).forEach((other, verdict) -> {
            E event = verdict == together ? eventOf.apply(other) : null;
            if (event != null) {
                events.add(event);
            }
        });
        return events;
    }
}
