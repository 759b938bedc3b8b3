package fengxiang.crawl;

import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.model.CrawlReport;
import fengxiang.model.FetchOutcome;
import fengxiang.model.WebAddress;
import fengxiang.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes outcomes into the frontier and into the log of fetches. */
@Component
class Recording {

    private final UrlStore urls;
    private final FrontierWrites writes;
    private final Indices indices;

    Recording(UrlStore urls, FrontierWrites writes, Indices indices) {
        this.urls = urls;
        this.writes = writes;
        this.indices = indices;
    }

    /**
     * Outcomes of addresses that the frontier does not know on this host are passed over.
     *
     * @param host as it is after the report
     * @param fruitful ids of the lists that led to something new
     */
    void outcomes(
            CrawlReport report,
            KnownHost host,
            Outcomes rules,
            Map<String, Source> sources,
            Set<String> fruitful,
            Instant now) {
        Map<String, FetchOutcome> byId = byId(report.outcomes());
        String log = indices.month(CrawlIndices.FETCHES, Objects.requireNonNull(host.leasedAt()));
        writes.untilUndisturbed(() -> {
            List<Write> prepared = new ArrayList<>();
            urls.read(byId.keySet()).forEach((id, read) -> {
                KnownUrl url = read.document();
                if (url.host().equals(report.host())) {
                    FetchOutcome outcome = Objects.requireNonNull(byId.get(id));
                    prepared.add(Write.create(log, Fetch.id(url, report.token()), Fetch.of(url, outcome, now)));
                    Pace pace = Pace.of(sources.get(url.sourceId()));
                    KnownUrl next = rules.apply(url, outcome, pace, fruitful.contains(id));
                    if (next != url) {
                        prepared.add(urls.replace(next, read.version()));
                    }
                }
            });
            return prepared;
        });
    }

    private static Map<String, FetchOutcome> byId(List<FetchOutcome> outcomes) {
        Map<String, FetchOutcome> byId = new LinkedHashMap<>();
        outcomes.forEach(
                outcome -> byId.put(KnownUrl.id(WebAddress.parse(outcome.url()).value()), outcome));
        return byId;
    }
}
