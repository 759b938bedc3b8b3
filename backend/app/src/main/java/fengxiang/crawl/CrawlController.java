package fengxiang.crawl;

import fengxiang.account.ForScope;
import fengxiang.account.Scope;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frontier over HTTP, for crawlers. */
@RestController
@ForScope(Scope.CRAWL)
@RequestMapping("/api/crawl")
class CrawlController {

    private final Leasing leasing;
    private final Reporting reporting;

    CrawlController(Leasing leasing, Reporting reporting) {
        this.leasing = leasing;
        this.reporting = reporting;
    }

    @PostMapping("/leases")
    LeaseGrant lease(@RequestBody LeaseRequest request) {
        return leasing.grant(CrawlRules.checked(request));
    }

    @PostMapping("/results")
    CrawlReportAnswer report(@RequestBody CrawlReport report) {
        return reporting.accept(CrawlRules.checked(report));
    }
}
