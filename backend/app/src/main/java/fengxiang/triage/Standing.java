package fengxiang.triage;

import fengxiang.mention.Verdict;
import java.util.List;

/**
 * What counts of all that was found of a story and of the parts that became one with it. Whoever found the last knew of
 * the others: then that. Two people have judged parts that were joined only afterwards: then the most serious, so that
 * no incident is lost by a remark on a copy, until somebody has seen both and decides. Pure.
 */
final class Standing {

    private Standing() {}

    /** @param found of all parts, the earlier before the later */
    static Verdict of(List<Judgement> found) {
        if (found.isEmpty()) {
            return Verdict.OPEN;
        }
        return knewAll(found)
                ? found.getLast().verdict()
                : found.stream().map(Judgement::verdict).reduce(Verdict.OPEN, Standing::worse);
    }

    /** What counts again when what was found last is taken back. */
    static Verdict before(List<Judgement> found) {
        Judgement last = found.getLast();
        Verdict others = of(found.subList(0, found.size() - 1));
        if (last.past().isEmpty()) {
            return others;
        }
        return knewAll(found) ? last.before() : worse(last.before(), others);
    }

    private static boolean knewAll(List<Judgement> found) {
        Long known = found.getLast().known();
        return known == null || known + 1 == JudgementDesk.version(found);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
