package fengxiang.search;

import fengxiang.account.ForStaff;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.Paging;
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

    ArticleController(ArticleSearch search) {
        this.search = search;
    }

    /** sort: time, relevance. */
    @GetMapping
    SearchResult find(
            ScopeParameters asked,
            @RequestParam(defaultValue = "time") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search.find(new Criteria(
                ScopeReader.read(asked), ScopeReader.name("sort", sort, SortOrder.values()), new Paging(page, size)));
    }

    /** q: marks where the article matches it. */
    @GetMapping("/{id}")
    ArticleView get(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return search.get(id, ScopeReader.query(q));
    }
}
