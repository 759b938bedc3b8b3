package fengxiang.notice.route;

import fengxiang.account.Role;
import fengxiang.notice.Notice;
import fengxiang.notice.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which notices go to which channels: the document of {@code notice-routes}.
 *
 * @param owner user name of whose it is; null: a role's
 * @param role whoever holds it is told by shared channels; null: a person's
 * @param channels ids
 * @param level the least serious that is told, 1 to 4; null: all, also those without a level
 * @param urgency the least urgent that is told
 * @param targets ids of the topics that are told; empty: all
 * @param quiet null: none
 * @param version raised by every change; a writer must name the one it saw
 */
record Route(
        String id,
        @Nullable String owner,
        @Nullable Role role,
        List<String> channels,
        @Nullable Integer level,
        Urgency urgency,
        List<String> targets,
        @Nullable QuietHours quiet,
        boolean active,
        long version,
        Instant changedAt,
        String changedBy) {

    Route {
        channels = List.copyOf(channels);
        targets = List.copyOf(targets);
    }

    boolean wants(Notice notice) {
        boolean serious = level == null || notice.level() != null && notice.level() <= level;
        boolean urgent = notice.urgency().compareTo(urgency) >= 0;
        return active && serious && urgent && (targets.isEmpty() || targets.contains(notice.targetId()));
    }

    /** Until when it waits; null: it does not. What cannot wait and level Ⅰ never do. */
    @Nullable
    Instant holds(Notice notice, Instant now) {
        boolean mayWait = notice.urgency() != Urgency.NOW && !Integer.valueOf(1).equals(notice.level());
        return quiet == null || !mayWait ? null : quiet.end(now);
    }
}
