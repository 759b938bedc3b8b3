package fengxiang.article;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.model.Article;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import fengxiang.testing.TestArticles;
import fengxiang.testing.WithElasticsearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A quoted name misses nothing, whatever stands around it: recall 1.0 through the store, the mapping and the plugin.
 */
@SpringBootTest
@WithElasticsearch(own = "recall")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallTest {

    private static final List<String> NAMES = List.of(
            "云川市机动车检测中心",
            "市车检站",
            "机动车检测",
            "临江市水务局",
            "滨河新区管委会",
            "南京市长江大桥管理处",
            "研究生命起源研究所",
            "中国人民银行云川支行",
            "云川一中",
            "第二人民医院",
            "和平里街道办",
            "5G创新中心",
            "G1511高速服务区",
            "ABC检测有限公司",
            "车检所",
            "驾培中队",
            "北京大学生物系",
            "结婚的和尚未登记处",
            "上海自来水公司",
            "美国会大厦");

    private static final List<String> SENTENCES = List.of(
            "%s",
            "昨日%s发布通报。",
            "记者从%s获悉，有关收费已调整。",
            "有市民反映%s排队时间过长",
            "在%s和%s之间",
            "“%s”回应：情况属实",
            "据称%s。市民说",
            "关于%s的答复（2026年）",
            "由%s主办，乙方承办",
            "去了%s3次都没办成",
            "公司A%sB区",
            "😀%s😀",
            "𠮷野家旁边的%s",
            "第一行\n%s\n第三行");

    @Autowired
    private Articles articles;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    /** Which sentence speaks of which name, by article id. */
    private final Map<String, String> nameById = new LinkedHashMap<>();

    @BeforeAll
    void store() {
        List<Article> delivery = new ArrayList<>();
        for (String name : NAMES) {
            for (int i = 0; i < SENTENCES.size(); i++) {
                String url = "http://recall.example.cn/" + NAMES.indexOf(name) + "/" + i;
                String text = SENTENCES.get(i).replace("%s", name);
                Article a = TestArticles.saying(url, "标题" + i, text);
                delivery.add(new Article(
                        url,
                        null,
                        null,
                        "recall.example.cn",
                        a.kind(),
                        a.title(),
                        a.text(),
                        a.publishedAt(),
                        null,
                        a.precision(),
                        a.collectedAt(),
                        null,
                        null,
                        null,
                        Hashes.content(a.title(), text),
                        null,
                        null,
                        false,
                        null));
                nameById.put(Hashes.articleId(url), name);
            }
        }
        assertThat(articles.store(delivery)).extracting(StoreOutcome::outcome).containsOnly(Outcome.CREATED);
        elastic.call("refresh", c -> c.indices().refresh(r -> r.index(indices.alias(ArticleIndex.ARTICLES))));
    }

    private List<String> found(String quoted) {
        Query phrase = Query.of(
                q -> q.matchPhrase(m -> m.field(ArticleField.TEXT_EXACT.path()).query(quoted)));
        return elastic
                .call(
                        "search",
                        c -> c.search(
                                s -> s.index(indices.alias(ArticleIndex.ARTICLES))
                                        .size(1000)
                                        .source(f -> f.fetch(false))
                                        .query(phrase),
                                Void.class))
                .hits()
                .hits()
                .stream()
                .map(h -> String.valueOf(h.id()))
                .toList();
    }

    @Test
    void findsEveryNameInEverySentence() {
        for (String name : NAMES) {
            List<String> expected = nameById.entrySet().stream()
                    .filter(e -> e.getValue().contains(name))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(found(name)).as(name).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void findsANameInOtherLettersOfTheSameMeaning() {
        List<String> simplified = found("机动车检测中心");
        assertThat(simplified).hasSize(SENTENCES.size());
        assertThat(found("機動車檢測中心")).containsExactlyInAnyOrderElementsOf(simplified);
        assertThat(found("Ａｂｃ检测")).containsExactlyInAnyOrderElementsOf(found("ABC检测"));
    }
}
