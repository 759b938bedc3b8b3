package fengxiang.understand;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Articles;
import fengxiang.article.StoredArticle;
import fengxiang.article.Understandings;
import fengxiang.article.Understandings.Settled;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.mention.Mentions;
import fengxiang.mention.Placed;
import fengxiang.model.Hashes;
import fengxiang.testing.MovableClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From delivery to mention, through changes of articles and topics and through deaths in between. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderstandTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Understandings understandings;

    @Autowired
    private Understanding understanding;

    @Autowired
    private Rematching rematching;

    @Autowired
    private Reader reader;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @Autowired
    private MovableClock clock;

    private Visitor leader;

    @BeforeAll
    void people() {
        leader = Visitor.newUser(port, "understand-leader", "leader", "office");
    }

    private String topic(String name) {
        JsonNode made = Visitor.operator(port)
                .post("/api/topics", Map.of("name", name, "purpose", "了解公众对服务的意见", "names", List.of(name + "检测站")))
                .json();
        approve(made);
        return made.path("id").asString();
    }

    private void change(String id, Map<String, Object> fields) {
        JsonNode now = leader.get("/api/topics/" + id).json();
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name",
                now.at("/definition/name").asString(),
                "purpose",
                "了解公众对服务的意见",
                "version",
                now.path("version").asLong()));
        draft.putAll(fields);
        Visitor.Answer changed = Visitor.operator(port).put("/api/topics/" + id, draft);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        if (changed.json().path("waits").asBoolean()) {
            approve(changed.json());
        }
    }

    private void approve(JsonNode topic) {
        Visitor.Answer approved = leader.post(
                "/api/topics/" + topic.path("id").asString() + "/approval",
                Map.of("version", topic.path("version").asLong()));
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    }

    private StoredArticle deliver(String name, String text) {
        String url = "http://understand.example.cn/" + name;
        Visitor.Answer answer = Visitor.operator(port)
                .post("/api/ingest/articles", "{\"url\":\"" + url + "\",\"title\":\"报道\",\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return article(name);
    }

    private StoredArticle article(String name) {
        return articles.byId(Hashes.articleId("http://understand.example.cn/" + name))
                .orElseThrow();
    }

    private void refresh(String index) {
        var unused = elastic.call(
                "refresh",
                c -> c.indices()
                        .refresh(r ->
                                r.index(indices.alias(IndexSpec.monthly(index))).ignoreUnavailable(true)));
    }

    private void work() {
        refresh(ArticleIndex.ARTICLES.name());
        understanding.work();
        refresh(ArticleIndex.ARTICLES.name());
        refresh("mentions");
    }

    @Test
    void whatConcernsNothingIsDoneBeforeItIsStoredAndTheRestSoonAfter() {
        String east = topic("东岭");
        assertThat(deliver("plain", "公园花展开幕。").understoodVersion()).isPositive();
        StoredArticle waiting = deliver("named", "东岭检测站排队。");
        assertThat(waiting.understoodVersion()).isZero();
        assertThat(mentions.count(east)).isZero();
        work();
        assertThat(article("named").topics()).containsExactly(east);
        assertThat(article("named").understoodVersion()).isPositive();
        assertThat(mentions.count(east)).isEqualTo(1);
        work();
        assertThat(mentions.count(east)).isEqualTo(1);
    }

    @Test
    void aNewVersionOfAnArticleLosesTheMentionsThatItNoLongerDeserves() {
        String south = topic("南岭");
        deliver("corrected", "南岭检测站停业。");
        work();
        assertThat(mentions.count(south)).isEqualTo(1);
        assertThat(deliver("corrected", "更正：停业的是另一家单位。").understoodVersion()).isZero();
        work();
        assertThat(article("corrected").topics()).isEmpty();
        assertThat(mentions.count(south)).isZero();
    }

    @Test
    void aChangedTopicIsMatchedWithThePast() {
        String west = topic("西岭");
        deliver("past-1", "西岭检测站收费。");
        deliver("past-2", "西岭车检中心收费。");
        work();
        settle(west);
        assertThat(mentions.count(west)).isEqualTo(1);
        change(west, Map.of("names", List.of("西岭车检中心")));
        rematching.step();
        JsonNode running = progress(west);
        assertThat(running.path("total").asLong()).isEqualTo(2);
        assertThat(running.path("finishedAt").isMissingNode()).isTrue();
        settle(west);
        assertThat(article("past-1").topics()).isEmpty();
        assertThat(article("past-2").topics()).containsExactly(west);
        assertThat(mentions.count(west)).isEqualTo(1);
        assertThat(progress(west).path("done").asLong()).isEqualTo(2);
        change(west, Map.of("names", List.of("西岭车检中心"), "active", false));
        settle(west);
        assertThat(mentions.count(west)).isZero();
    }

    private JsonNode progress(String topic) {
        return leader.get("/api/topics/" + topic + "/rematch").json();
    }

    /** Some rounds of both workers, until the past is done. */
    private void settle(String topic) {
        for (int round = 0; round < 6; round++) {
            rematching.step();
            work();
            clock.advance(Rematching.SETTLES);
        }
        assertThat(progress(topic).path("finishedAt").isMissingNode()).isFalse();
    }

    /** A backend that dies leaves articles waiting, and never a mention that its article does not name. */
    @Test
    void whoeverDiesInBetweenLeavesNothingThatIsNotMended() {
        String north = topic("北岭");
        deliver("announced", "北岭检测站排队。");
        deliver("placed", "北岭检测站收费。");
        refresh(ArticleIndex.ARTICLES.name());
        List<Settled> found = reader.read(understandings.waiting(100).stream()
                .filter(seen -> seen.article().text().startsWith("北岭"))
                .toList());
        assertThat(found).hasSize(2);
        List<Settled> announced = understandings.announce(found);
        assertThat(article("announced").topics()).containsExactly(north);
        mentions.place(announced.stream()
                .filter(one -> one.seen().article().text().contains("收费"))
                .map(one -> new Placed(one.article(), List.of()))
                .toList());
        deliver("placed", "更正：与本站无关。");
        work();
        work();
        assertThat(article("placed").topics()).isEmpty();
        assertThat(article("announced").topics()).containsExactly(north);
        assertThat(mentions.count(north)).isEqualTo(1);
        assertThat(understandings.settle(announced))
                .as("whoever wakes up late changes nothing")
                .isEqualTo(2);
    }

    @Test
    void mentionsGoWithTheirArticle() {
        String lake = topic("湖畔");
        StoredArticle gone = deliver("erased", "湖畔检测站排队。");
        work();
        assertThat(mentions.count(lake)).isEqualTo(1);
        articles.remove(gone.id());
        refresh("mentions");
        assertThat(mentions.count(lake)).isZero();
    }
}
