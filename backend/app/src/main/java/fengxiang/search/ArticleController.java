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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search page and the article page. */
@RestController
@ForStaff
@RequestMapping("/api/articles")
class ArticleController {

    private final ArticleSearch search;
    private final Rows rows;
    private final CurrentUser currentUser;

    ArticleController(ArticleSearch search, Rows rows, CurrentUser currentUser) {
        this.search = search;
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /**
     * sort: time, relevance. mark: of whoever asks, read, important, report; -read: those without it; all of them.
     * group: none, story, event: one row for each; rows go by their latest article, and show their earliest.
     */
    @GetMapping
    SearchResult find(
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable List<String> mark,
            @RequestParam(defaultValue = "none") String group,
            @RequestParam(defaultValue = "time") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        String reader = currentUser.get().name();
        return search.find(new Criteria(
                ScopeReader.read(asked).noted(Noted.read(mark, reader)),
                ScopeReader.name("sort", sort, SortOrder.values()),
                new Paging(page, size),
                reader,
                ScopeReader.name("group", group, Grouping.values())));
    }

    /** The articles of a row, the earliest first, at most 100 of them. group: story, event; key: the row's. */
    @GetMapping("/group")
    Rows.Members members(
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable List<String> mark,
            @RequestParam String group,
            @RequestParam String key) {
        String reader = currentUser.get().name();
        return rows.members(
                ScopeReader.read(asked).noted(Noted.read(mark, reader)),
                ScopeReader.name("group", group, Grouping.values()),
                key);
    }

    /** q: marks where the article matches it. */
    @GetMapping("/{id}")
    ArticleView get(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return search.get(id, ScopeReader.query(q));
    }
}
