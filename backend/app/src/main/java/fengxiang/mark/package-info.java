/**
 * What a person notes of articles for himself: read (已读), important (重要), for the report (入报告). Everybody sees his own
 * marks only, and searches, counts and exports by them. The articles keep them, so they go when an article goes, and
 * every number by them is exact; see {@code backend/docs/decisions/0020-marks.md}.
 *
 * <p>{@link fengxiang.mark.MarkDesk} is the door.
 */
@ApplicationModule(allowedDependencies = {"platform", "account", "article", "figure", "search"})
@NullMarked
package fengxiang.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
