package fengxiang.search;

import fengxiang.account.ForStaff;
import java.util.List;
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

    /**
     * from and to: ISO 8601 with offset, half-open; outlet, tier, kind, topic, sentiment, region: any of those given;
     * sentiment: towards one of the topics, or of the article in all where no topic is given; region: code of six
     * digits; sort: time, relevance.
     */
    @GetMapping
    SearchResult find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<String> outlet,
            @RequestParam(defaultValue = "") List<String> tier,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") List<String> sentiment,
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam(defaultValue = "time") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search.find(CriteriaReader.read(
                new SearchParameters(q, from, to, outlet, tier, kind, topic, sentiment, region, sort, page, size)));
    }

    /** q: marks where the article matches it. */
    @GetMapping("/{id}")
    ArticleView get(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return search.get(id, CriteriaReader.query(q));
    }
}
