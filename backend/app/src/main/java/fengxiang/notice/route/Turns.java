package fengxiang.notice.route;

import fengxiang.notice.Notice;
import fengxiang.notice.NoticeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who of those on duty is told, where their order is known: the first who can be reached, and all when nobody has taken
 * it up, or at level Ⅰ. Pure.
 */
final class Turns {

    private Turns() {}

    /** @param reachable those for whom there is a way */
    static Set<String> told(Notice notice, List<String> inTurn, Set<String> reachable) {
        boolean all = notice.kind() == NoticeKind.ESCALATION
                || notice.kind() == NoticeKind.REMINDER
                || Integer.valueOf(1).equals(notice.level());
        return new HashSet<>(inTurn.stream()
                .filter(reachable::contains)
                .limit(all ? inTurn.size() : 1)
                .toList());
    }
}
