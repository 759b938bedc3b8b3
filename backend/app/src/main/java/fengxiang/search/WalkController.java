package fengxiang.search;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.figure.Noted;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All articles of a search, for programs: the search page itself ends at the ten thousandth. */
@RestController
@ForStaff
class WalkController {

    private static final String LARGEST = "100";

    private final Walk walk;
    private final CurrentUser currentUser;

    WalkController(Walk walk, CurrentUser currentUser) {
        this.walk = walk;
        this.currentUser = currentUser;
    }

    /** cursor: next of the page before; empty: from the latest. size: 1 to 100. The rest as in a search. */
    @GetMapping("/api/articles/walk")
    WalkPage page(
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable List<String> mark,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = LARGEST) int size) {
        return walk.page(
                ScopeReader.read(asked).noted(Noted.read(mark, currentUser.get().name())),
                Cursor.read(cursor),
                new Paging(1, size).size());
    }
}
