package fengxiang.organisation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Us (本单位).
 *
 * @param name null: nobody has entered it yet
 * @param aliases what else it is called
 * @param services what it does for the public, as the public calls it
 * @param superiors units that it reports to (上级单位), the nearest first
 * @param version 0: nothing was entered yet
 * @param changedAt null: nothing was entered yet
 */
public record Organisation(
        @Nullable String name,
        List<String> aliases,
        List<String> services,
        List<SuperiorUnit> superiors,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** Before anything was entered. */
    static final Organisation UNKNOWN = new Organisation(null, List.of(), List.of(), List.of(), 0, null, null);

    @SuppressWarnings("ConstantValue") // empty lists are absent in documents
    public Organisation {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        services = services == null ? List.of() : List.copyOf(services);
        superiors = superiors == null ? List.of() : List.copyOf(superiors);
    }

    /** Name and aliases, the name first; empty: nothing was entered yet. */
    public List<String> names() {
        return name == null
                ? List.of()
                : Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
    }
}
