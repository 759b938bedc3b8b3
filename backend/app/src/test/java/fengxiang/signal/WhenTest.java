package fengxiang.signal;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which time counts. */
class WhenTest {

    private static final Query FIRST =
            Query.of(q -> q.term(t -> t.field("sourceId").value("new")));
    private static final When WHEN = new When(List.of(FIRST));
    private static final When LATER = new When(List.of());

    @Test
    void whereTheDayIsKnownTheTimeOfCollectionUnlessItIsHistory() {
        assertThat(WHEN.days().field()).isEqualTo("collectedAt");
        assertThat(WHEN.days().which().toString())
                .contains("must_not", "\"backfill\":{\"value\":true}", "\"sourceId\":{\"value\":\"new\"}", "day");
        assertThat(WHEN.pastDays().field()).isEqualTo("publishedAt");
        assertThat(WHEN.pastDays().which().toString())
                .doesNotContain("must_not")
                .contains("backfill", "sourceId");
    }

    @Test
    void withoutAnyTimeNothingOfAFirstCrawlCounts() {
        assertThat(WHEN.minutes().which().toString()).contains("must_not", "inferred", "sourceId");
        assertThat(LATER.minutes().which().toString()).contains("match_none");
    }

    @Test
    void aTimeIsHalfOpen() {
        Query within = WHEN.days().within(Instant.parse("2026-11-20T00:00:00Z"), Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(within.toString()).contains("\"gte\":\"2026-11-20T00:00:00Z\",\"lt\":\"2026-11-21T00:00:00Z\"");
    }
}
