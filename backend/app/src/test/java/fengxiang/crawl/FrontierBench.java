package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseRequest;
import fengxiang.model.PageRole;
import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a lease and a report cost with few and with many known addresses. No part of the build (its name keeps it out);
 * to be run with {@code -Dtest=FrontierBench -Dfrontier.urls=10000,200000}.
 */
class FrontierBench extends FrontierScenario {

    private static final int HOSTS = 50;
    private static final int ROUNDS = 30;
    private static final int LEASED = 5;

    @Autowired
    private BulkWriter bulk;

    @Test
    void leasesAndReports() {
        List<Source> all = IntStream.range(0, HOSTS)
                .mapToObj(i -> sources.section("bench" + i + ".example.cn"))
                .toList();
        int known = 0;
        for (String size : System.getProperty("frontier.urls", "10000,200000").split(",")) {
            int wanted = Integer.parseInt(size);
            for (; known < wanted; known += 10_000) {
                fill(all, known, Math.min(10_000, wanted - known));
            }
            measure(wanted);
        }
    }

    /** Nine of ten were fetched already, as in a frontier that has been running for long. */
    private void fill(List<Source> all, int from, int count) {
        Instant now = clock.instant();
        List<Write> writes = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            Source source = all.get(i % HOSTS);
            DiscoveredUrl found = new DiscoveredUrl(
                    "http://" + source.outletHost() + "/a/" + i + ".html",
                    source.id(),
                    PageRole.ARTICLE,
                    1,
                    null,
                    null);
            KnownUrl url = new Discoveries(Map.of(source.id(), source), 50, now)
                    .asNew(found)
                    .orElseThrow();
            writes.add(urls.create(
                    i / HOSTS % 10 == 0 ? url : url.edit().ended(UrlState.DONE).done()));
        }
        assertThat(bulk.write("fill the frontier", writes)).allMatch(WriteResult::stored);
    }

    private void measure(int known) {
        urls.refresh();
        long[] grants = new long[ROUNDS];
        long[] reports = new long[ROUNDS * LEASED];
        int given = 0;
        for (int round = 0; round < ROUNDS; round++) {
            clock.advance(Duration.ofSeconds(1));
            long start = System.nanoTime();
            List<HostLease> leases =
                    leasing.grant(new LeaseRequest("bench", LEASED)).leases();
            grants[round] = System.nanoTime() - start;
            assertThat(leases).hasSize(LEASED);
            for (int i = 0; i < LEASED; i++) {
                given += leases.get(i).urls().size();
                start = System.nanoTime();
                assertThat(allFetched(leases.get(i)).accepted()).isTrue();
                reports[round * LEASED + i] = System.nanoTime() - start;
            }
        }
        System.out.printf(
                "known %,d: grant of %d hosts median %.1f ms, p95 %.1f ms; report of %d outcomes median %.1f ms%n",
                known, LEASED, at(grants, 0.5), at(grants, 0.95), given / ROUNDS / LEASED, at(reports, 0.5));
    }

    private static double at(long[] nanos, double quantile) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
    }
}
