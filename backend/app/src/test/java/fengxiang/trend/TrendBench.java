package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Searches;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.mention.Verdict;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.testing.WithElasticsearch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What a trend of topics costs beside its histogram alone. No part of the build (its name keeps it out); to be run with
 * {@code -Dtest=TrendBench -Dtrend.mentions=1000000}.
 */
@SpringBootTest(properties = "fengxiang.understand.idle=false")
@WithElasticsearch(own = "trend-bench")
class TrendBench {

    private static final Instant FIRST = Instant.parse("2026-05-31T16:00:00Z");
    private static final int DAYS = 180;
    private static final Instant LAST = FIRST.plus(Duration.ofDays(DAYS));
    private static final int RUNS = 41;
    private static final List<String> KEYWORDS = List.of("收费", "排队", "预约", "年检", "尾气", "驾校", "窗口", "退费");

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Trends trends;

    @Autowired
    private Terms terms;

    @Autowired
    private Carriers carriers;

    @Autowired
    private Searches searches;

    @Test
    void trends() {
        int count = Integer.getInteger("trend.mentions", 200_000);
        Random random = new Random(7);
        for (int from = 0; from < count; from += 5_000) {
            store(from, Math.min(5_000, count - from), random);
        }
        System.out.printf("%,d mentions, one half of them in topic t0%n", count);
        measure("t0, 90 days by hour", 90, Interval.HOUR, Set.of(), "t0");
        measure("t0, 90 days by hour, with outlets", 90, Interval.HOUR, Set.of(Also.OUTLETS), "t0");
        measure("t0, 30 days by day", 30, Interval.DAY, Set.of(), "t0");
        measure("t0, 30 days by day, with outlets", 30, Interval.DAY, Set.of(Also.OUTLETS), "t0");
        measure("t0 to t7, 90 days by day", 90, Interval.DAY, Set.of(), "t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7");
        time("keywords of t0, 30 days", run -> terms.find(Subject.one("topic:t0"), scope(30, 2_000 + run)));
        time("outlets of t0, 30 days", run -> carriers.find(Subject.one("topic:t0"), scope(30, 3_000 + run)));
    }

    private void store(int from, int count, Random random) {
        List<Write> writes = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            Mention mention = mention(i, random);
            writes.add(
                    Write.create(indices.month(MentionIndex.MENTIONS, mention.collectedAt()), mention.id(), mention));
        }
        assertThat(writer.writeVisibly("store mentions", writes)).allMatch(WriteResult::stored);
    }

    private static Mention mention(int number, Random random) {
        String topic = random.nextBoolean() ? "t0" : "t" + (1 + random.nextInt(19));
        Instant at = FIRST.plusSeconds(random.nextInt(DAYS * 24 * 3600));
        return new Mention(
                "a" + number + "_" + topic,
                "a" + number,
                topic,
                at,
                random.nextInt(10) == 0 ? TimePrecision.DAY : TimePrecision.MINUTE,
                at,
                "h" + random.nextInt(300) + ".bench.cn",
                null,
                ArticleKind.NEWS,
                false,
                "s" + random.nextInt(1 + number / 3),
                random.nextInt(3) == 0,
                null,
                Tone.Label.values()[random.nextInt(3)],
                Tone.Band.PROBABLE,
                0.5,
                false,
                Tone.Label.NEUTRAL,
                Set.of("330000", "330100"),
                Truth.some(random, KEYWORDS),
                Verdict.OPEN,
                null);
    }

    /** Elasticsearch remembers answers, so each run has a range of its own. */
    private static Scope scope(int days, int run) {
        return new Scope(
                null,
                LAST.minus(Duration.ofDays(days)).plusSeconds(run),
                LAST,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private void measure(String what, int days, Interval interval, Set<Also> also, String... topics) {
        List<Subject> subjects =
                Arrays.stream(topics).map(t -> Subject.one("topic:" + t)).toList();
        TrendRequests requests = trends.requests();
        Map<String, Aggregation> bars = BarCount.ask(Target.MENTIONS, interval, Map.of());
        time(
                what + ": histogram alone",
                run -> searches.ask(
                        "measure",
                        subjects.stream()
                                .map(subject -> requests.item(subject, scope(days, run), bars))
                                .toList()));
        time(what, run -> {
            Scope scope = scope(days, 1_000 + run);
            Instant from = LAST.minus(Duration.ofDays(days));
            trends.count(new TrendQuestion(subjects, scope, TrendRange.of(from, LAST, LAST, interval), also));
        });
    }

    private static void time(String what, IntConsumer asked) {
        asked.accept(RUNS);
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            asked.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %.0f ms, p95 %.0f ms%n", what, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    }
}
