package fengxiang.trend;

import fengxiang.account.ForStaff;
import fengxiang.figure.ScopeParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trends page. */
@RestController
@ForStaff
@RequestMapping("/api/trends")
class TrendController {

    private final TrendReader reader;
    private final Trends trends;
    private final Terms terms;
    private final Carriers carriers;

    TrendController(TrendReader reader, Trends trends, Terms terms, Carriers carriers) {
        this.reader = reader;
        this.trends = trends;
        this.terms = terms;
        this.carriers = carriers;
    }

    /**
     * subject: up to 8 of topic:ID, q:TEXT, all. interval: 15m, 1h, 1d, 1w, 1M, or chosen. also: outlets, stories, all.
     */
    @GetMapping
    TrendAnswer count(
            @RequestParam(required = false) @Nullable List<String> subject,
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable String interval,
            @RequestParam(required = false) @Nullable List<String> also,
            HttpServletRequest request) {
        return trends.count(reader.read(words(request, subject), asked, interval, also));
    }

    /** Keywords that stand out of one subject. */
    @GetMapping("/terms")
    TermsAnswer terms(
            @RequestParam(required = false) @Nullable List<String> subject,
            ScopeParameters asked,
            HttpServletRequest request) {
        return terms.find(Subject.only(words(request, subject)), TrendReader.scope(asked));
    }

    /** Outlets and tiers that carry one subject. */
    @GetMapping("/outlets")
    CarriersAnswer outlets(
            @RequestParam(required = false) @Nullable List<String> subject,
            ScopeParameters asked,
            HttpServletRequest request) {
        return carriers.find(Subject.only(words(request, subject)), TrendReader.scope(asked));
    }

    /** As they came: Spring would divide one alone at its commas, and words may have some. */
    private static String @Nullable [] words(HttpServletRequest request, @Nullable List<String> subject) {
        return subject == null ? null : request.getParameterValues("subject");
    }
}
