package fengxiang.launcher.bench.realpages;

import java.util.List;
import java.util.function.Predicate;

/**
 * The figures of all pages.
 *
 * @param declined pages that forbid to be kept, with their words
 * @param missing pages that came not to the end, with the reason
 */
record Summary(
        int pages,
        long fetched,
        long extracted,
        long indexed,
        long decoded,
        long found,
        List<Left> declined,
        List<Left> missing) {

    record Left(String page, String reason) {}

    static Summary of(List<PageResult> results) {
        return new Summary(
                results.size(),
                count(results, PageResult::fetched),
                count(results, PageResult::extracted),
                count(results, PageResult::indexed),
                count(results, PageResult::decoded),
                count(results, PageResult::found),
                left(results, PageResult::declined),
                left(results, result -> !result.declined()));
    }

    private static long count(List<PageResult> results, Predicate<PageResult> came) {
        return results.stream().filter(came).count();
    }

    private static List<Left> left(List<PageResult> results, Predicate<PageResult> which) {
        return results.stream()
                .filter(result -> result.reason() != null)
                .filter(which)
                .map(result -> new Left(result.page(), String.valueOf(result.reason())))
                .toList();
    }
}
