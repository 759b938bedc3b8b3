package fengxiang.notice.route;

import fengxiang.account.Role;
import fengxiang.notice.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param role of a role's route, which the office writes; null: the writer's own
 * @param channels ids: one's own, of a role's route shared ones
 * @param level the least serious that is told, 1 to 4; null: all
 * @param urgency soon or now; null: soon, which is all that is sent
 * @param topics ids; null or empty: all
 * @param quietStart HH:mm in Shanghai, the first quiet minute; null: no quiet hours
 * @param quietEnd HH:mm, the first minute that is not quiet; earlier than the start: of the next day
 * @param active null: it works
 * @param version of a change: the one that was seen
 */
record RouteDraft(
        @Nullable Role role,
        @Nullable List<String> channels,
        @Nullable Integer level,
        @Nullable Urgency urgency,
        @Nullable List<String> topics,
        @Nullable String quietStart,
        @Nullable String quietEnd,
        @Nullable Boolean active,
        @Nullable Long version) {}
