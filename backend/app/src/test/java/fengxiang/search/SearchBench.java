package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.model.ArticleKind;
import fengxiang.platform.Paging;
import fengxiang.testing.WithElasticsearch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What a search costs, with facets, histogram and marks. No part of the build (its name keeps it out); to be run with
 * {@code -Dtest=SearchBench -Dsearch.articles=100000}.
 */
@SpringBootTest
@WithElasticsearch(own = "search-bench")
class SearchBench {

    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> PARTS = List.of(
            "云川市机动车检测站",
            "昨天上午",
            "市长",
            "南京市长江大桥",
            "收费标准",
            "排队时间",
            "记者",
            "车主",
            "表示",
            "将于",
            "下周",
            "公布",
            "办理结果",
            "便民措施",
            "网上预约",
            "滨河新区",
            "安全检查",
            "交通",
            "管理部门",
            "回应",
            "居民",
            "关心",
            "问题",
            "说明",
            "情况",
            "年检",
            "驾校",
            "考试");

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private ArticleSearch search;

    @Test
    void searches() {
        int count = Integer.getInteger("search.articles", 100_000);
        Random random = new Random(7);
        for (int from = 0; from < count; from += 2_000) {
            store(from, Math.min(2_000, count - from), random);
        }
        for (String query : List.of("", "市长", "\"市长\"", "机动车检测站 收费标准", "\"车检测\" 驾校")) {
            for (String range : List.of("&", "2026-07-01T00:00:00Z&2026-07-02T00:00:00Z")) {
                measure(query, range, count);
            }
        }
    }

    private void store(int from, int count, Random random) {
        List<Write> writes = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 500) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(8) == 0 ? "。\n" : "");
            }
            Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(180 * 24 * 60)));
            StoredArticle article = Stored.article(
                    "b" + i,
                    "标题" + PARTS.get(i % PARTS.size()),
                    text.toString(),
                    at,
                    "h" + i % 200 + ".cn",
                    ArticleKind.NEWS);
            writes.add(Write.create(indices.month(ArticleIndex.ARTICLES, at), article.id(), article));
        }
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private void measure(String query, String range, int count) {
        String[] ends = range.split("&", -1);
        Criteria asked = new Criteria(
                ScopeReader.read(
                        new ScopeParameters(query, ends[0], ends[1], null, null, null, null, null, null, null)),
                SortOrder.TIME,
                new Paging(1, 20));
        long[] nanos = new long[20];
        SearchResult result = search.find(asked);
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            result = search.find(asked);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%,d articles, q=%s range=%s: %,d hits, median %.0f ms, p95 %.0f ms%n",
                count, query, range, result.total(), nanos[10] / 1e6, nanos[18] / 1e6);
    }
}
