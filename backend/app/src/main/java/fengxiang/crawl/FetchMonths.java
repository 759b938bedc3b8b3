package fengxiang.crawl;

import fengxiang.elastic.IndexSpec;
import fengxiang.retention.MonthlyRecords;
import org.springframework.stereotype.Component;

/** The log of fetches is forgotten by the month. */
@Component
class FetchMonths implements MonthlyRecords {

    @Override
    public IndexSpec index() {
        return CrawlIndices.FETCHES;
    }

    @Override
    public boolean careful() {
        return false;
    }
}
