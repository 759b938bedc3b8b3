package fengxiang.crawler;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fengxiang.crawler.work.Look;
import fengxiang.model.FetchOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The line that the command {@code crawl} writes for one address: that of {@code extract} where a page was read, and
 * what became of the request.
 *
 * @param httpStatus 0 when there was no answer
 * @param reason why there is no article; null: there is one, or links were found
 */
@JsonPropertyOrder({"url", "status", "httpStatus", "reason"})
record CrawledLine(
        String url,
        String status,
        int httpStatus,
        @Nullable String reason,
        @JsonUnwrapped @Nullable ExtractedLine page) {

    static CrawledLine of(Look look) {
        FetchOutcome outcome = look.outcome();
        return new CrawledLine(
                outcome.url(),
                outcome.status().toString(),
                outcome.httpStatus(),
                outcome.reason(),
                look.page() == null ? null : ExtractedLine.of(outcome.url(), look.page()));
    }
}
