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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code deploy/fengxiang test --soak frontier}: what a lease and a report cost with few and with many known addresses.
 * {@code -Dfrontier.urls=10000,200000} tries other numbers.
 */
@EnabledIfSystemProperty(
        named = "soak",
        matches = "frontier",
        disabledReason = "a long proof, run by test --soak frontier")
class FrontierSoakTest extends FrontierScenario {

    private static final int HOSTS = 50;
    private static final int ROUNDS = 15;
    private static final int LEASED = 5;
    /** All of these are due: the first two measurements use up most of them. */
    private static final int FEW = 10_000;

    /** What the noise of a machine may take from a median. */
    private static final double NOISE = 1.3;

    @Autowired
    private BulkWriter bulk;

    /** Medians in milliseconds. */
    private record Cost(double grant, double report) {}

    @Test
    void workIsGivenOutAndTakenBackAsFastWithManyAddressesAsWithFew() {
        List<Source> all = IntStream.range(0, HOSTS)
                .mapToObj(i -> sources.section("bench" + i + ".example.cn"))
                .toList();
        List<Cost> costs = new ArrayList<>();
        int known = 0;
        for (String size : System.getProperty("frontier.urls", "10000,1000000").split(",")) {
            int wanted = Integer.parseInt(size);
            for (; known < wanted; known += 10_000) {
                fill(all, known, Math.min(10_000, wanted - known));
            }
            if (costs.isEmpty()) {
                measure(wanted); // everything is slow the first time
            }
            costs.add(measure(wanted));
        }
        assertThat(costs.getLast().grant()).isLessThan(costs.getFirst().grant() * NOISE);
        assertThat(costs.getLast().report()).isLessThan(costs.getFirst().report() * NOISE);
    }

    /** But for the first ones, nine of ten were fetched already, as in a frontier that has been running for long. */
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
                    i < FEW || i / HOSTS % 10 == 0
                            ? url
                            : url.edit().ended(UrlState.DONE).done()));
        }
        assertThat(bulk.write("fill the frontier", writes)).allMatch(WriteResult::stored);
    }

    private Cost measure(int known) {
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
        return new Cost(at(grants, 0.5), at(reports, 0.5));
    }

    private static double at(long[] nanos, double quantile) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
    }
}
