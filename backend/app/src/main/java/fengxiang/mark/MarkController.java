package fengxiang.mark;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.article.Mark;
import fengxiang.figure.Noted;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own marks. */
@RestController
@ForStaff
@RequestMapping("/api/marks")
class MarkController {

    private final MarkDesk desk;
    private final CurrentUser currentUser;

    MarkController(MarkDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * A mark for articles.
     *
     * @param articles ids, at most 2,000
     * @param copies with all articles of their stories
     * @param mark read, important, report
     * @param on false: takes it off
     */
    record Marked(List<String> articles, boolean copies, String mark, boolean on) {

        Marked {
            articles = articles == null ? List.of() : articles;
        }
    }

    /** The same for all that a search finds. */
    record AllMarked(String mark, boolean on) {}

    /** @param changed ids of those that were not so before */
    record Changed(Set<String> changed) {}

    @PutMapping
    Changed mark(@RequestBody Marked wanted) {
        return new Changed(desk.mark(
                wanted.articles(),
                wanted.copies(),
                name(wanted.mark()),
                currentUser.get().name(),
                wanted.on()));
    }

    /** All articles of a search, at most 2,000. mark in the address: as in the search. */
    @PutMapping("/found")
    Changed markFound(
            ScopeParameters asked,
            @RequestParam(name = "mark", required = false) @Nullable List<String> marks,
            @RequestBody AllMarked wanted) {
        String user = currentUser.get().name();
        return new Changed(desk.mark(
                ScopeReader.read(asked).noted(Noted.read(marks, user)), name(wanted.mark()), user, wanted.on()));
    }

    private static Mark name(@Nullable String mark) {
        return ScopeReader.name("mark", mark == null ? "" : mark, Mark.values());
    }
}
