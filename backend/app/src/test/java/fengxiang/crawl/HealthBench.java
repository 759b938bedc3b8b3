package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.health.SourceHealth;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What judging costs with 200 sources and three weeks of fetches. No part of the build (its name keeps it out). */
class HealthBench extends FrontierScenario {

    private static final int SOURCES = 200;
    private static final int FETCHES_A_DAY = 150;
    private static final int DAYS = 21;

    @Autowired
    private BulkWriter bulk;

    @Autowired
    private Indices indices;

    @Autowired
    private SourceHealth health;

    @Test
    void judges() {
        List<Source> all = IntStream.range(0, SOURCES)
                .mapToObj(i -> sources.section("health" + i + ".example.cn"))
                .toList();
        for (int day = 0; day < DAYS; day++) {
            fill(all, clock.instant().minus(Duration.ofDays(day)));
        }
        var unused = activity(all.getFirst());
        long cold = millis();
        List<Long> warm =
                IntStream.range(0, 20).mapToObj(i -> millis()).sorted().toList();
        System.err.println("judging " + SOURCES + " sources, " + SOURCES * FETCHES_A_DAY * DAYS + " fetches: past read "
                + cold + " ms, then median " + warm.get(10) + " ms, longest " + warm.getLast());
    }

    private long millis() {
        long begin = System.nanoTime();
        assertThat(health.all()).hasSizeGreaterThanOrEqualTo(SOURCES);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void fill(List<Source> all, Instant end) {
        for (Source source : all) {
            List<Write> writes = new ArrayList<>();
            for (int i = 0; i < FETCHES_A_DAY; i++) {
                Instant at = end.minus(Duration.ofSeconds(86_400L * i / FETCHES_A_DAY));
                boolean list = i % 3 > 0;
                String id = Hashes.sha256(source.id() + at).substring(0, 32);
                Fetch fetch = new Fetch(
                        source.id(),
                        at,
                        FetchStatus.FETCHED,
                        list ? null : Outcome.CREATED,
                        null,
                        list ? Fetch.LIST : Fetch.ARTICLE,
                        !list,
                        list ? null : 120L + i,
                        id);
                writes.add(Write.create(indices.month(CrawlIndices.FETCHES, at), id, fetch));
            }
            assertThat(bulk.write("fill the log", writes)).allMatch(WriteResult::stored);
        }
    }
}
