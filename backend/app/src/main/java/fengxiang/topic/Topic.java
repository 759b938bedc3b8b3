package fengxiang.topic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is now, and as it was.
 *
 * @param owner user name of whoever is responsible for it
 * @param active whether people want it used; topics are retired, never deleted
 * @param approvedBy a second person who agreed to this version; null: nobody has
 * @param provisional nobody else existed who could have agreed: it works, and is shown as waiting (待批准)
 * @param version to be sent back with a change, so that nobody overwrites another's
 * @param past earlier versions, the latest last
 */
record Topic(
        String id,
        Definition definition,
        String owner,
        boolean active,
        @Nullable String approvedBy,
        boolean provisional,
        long version,
        Instant changedAt,
        String changedBy,
        List<TopicRevision> past) {

    /**
     * What it was until a change, and who had left it so.
     *
     * @param owner null: of a time when it was not kept
     */
    record TopicRevision(
            long version,
            Definition definition,
            @Nullable String owner,
            boolean active,
            @Nullable String approvedBy,
            boolean provisional,
            Instant at,
            String by) {

        boolean works() {
            return approvedBy != null || provisional;
        }
    }

    Topic {
        past = List.copyOf(past);
    }

    /** When its first version was made. */
    Instant began() {
        return past.isEmpty() ? changedAt : past.getFirst().at();
    }

    boolean waits() {
        return active && approvedBy == null;
    }

    /** By what articles are matched: the latest version that was agreed to; empty: nothing is matched. */
    Optional<Definition> working() {
        return workingRevision().map(TopicRevision::definition);
    }

    @Nullable
    Long workingVersion() {
        return workingRevision().map(TopicRevision::version).orElse(null);
    }

    Optional<TopicRevision> workingRevision() {
        Stream<TopicRevision> versions = Stream.concat(Stream.of(revision()), past.reversed().stream());
        return active ? versions.filter(TopicRevision::works).findFirst() : Optional.empty();
    }

    TopicRevision revision() {
        return new TopicRevision(version, definition, owner, active, approvedBy, provisional, changedAt, changedBy);
    }
}
