package fengxiang.understand;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.article.Insight;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.mention.Mention;
import fengxiang.mention.Verdict;
import fengxiang.model.Hashes;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Copies come together in stories, reports in events, and their mentions follow. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {

    /** Long enough to be recognised when it is cut. */
    private static final String HEAD = "记者昨日从云溪市车辆检测中心了解到，因设备升级，城南检测线自下周一起暂停服务十天，期间车主可前往城北检测线办理业务。"
            + "检测中心负责人表示，升级完成后单日检测能力将提高三成，排队时间有望缩短到四十分钟以内。";

    private static final String TAIL = "不少车主反映，城北检测线位置偏远，公交班次少，希望能增设接驳车。对此，交通部门回应称正在研究临时接驳方案，"
            + "最迟本周五公布。另据了解，此次升级共投入资金两千余万元，涉及制动、灯光和尾气三类检测设备，全部设备已经到货并开始安装调试。";

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Understanding understanding;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private MovableClock clock;

    private Visitor leader;

    @BeforeAll
    void people() {
        leader = Visitor.newUser(port, "stories-leader", "leader", "office");
    }

    private String topic(String name, String asked) {
        JsonNode made = Visitor.operator(port)
                .post("/api/topics", Map.of("name", name, "purpose", "了解公众对服务的意见", "names", List.of(asked)))
                .json();
        Visitor.Answer approved = leader.post(
                "/api/topics/" + made.path("id").asString() + "/approval",
                Map.of("version", made.path("version").asLong()));
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        return made.path("id").asString();
    }

    private StoredArticle deliver(String name, String title, String text) {
        clock.advance(Duration.ofSeconds(1));
        Visitor.Answer answer = Visitor.operator(port)
                .post("/api/ingest/articles", Map.of("url", url(name), "title", title, "text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return article(name);
    }

    private static String url(String name) {
        return "http://" + name + ".stories.example.cn/a";
    }

    private StoredArticle article(String name) {
        return articles.byId(Hashes.articleId(url(name))).orElseThrow();
    }

    private StoryMark story(String name) {
        return Objects.requireNonNull(article(name).story());
    }

    private void work() {
        refresh("articles");
        boolean unused = understanding.work();
        refresh("articles");
        refresh("mentions");
        refresh("stories");
    }

    private void refresh(String index) {
        var unused = elastic.call(
                "refresh",
                c -> c.indices()
                        .refresh(r ->
                                r.index(indices.alias(IndexSpec.monthly(index))).ignoreUnavailable(true)));
    }

    private List<Mention> mentions(String topic) {
        return elastic
                .call(
                        "read",
                        c -> c.search(
                                s -> s.index(indices.alias(IndexSpec.monthly("mentions")))
                                        .size(100)
                                        .sort(o -> o.field(f -> f.field("collectedAt")))
                                        .query(q ->
                                                q.term(t -> t.field("topicId").value(topic))),
                                Mention.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    @Test
    void copiesAreOneStoryWhoseFirstIsMarked() {
        String topic = topic("云溪检测", "云溪市车辆检测中心");
        deliver("daily", "城南检测线暂停服务", HEAD + TAIL);
        deliver("portal", "云溪：检测线升级", HEAD + TAIL);
        work();
        deliver("short", "检测线升级", HEAD + TAIL.substring(0, 60));
        deliver("other", "检测中心招聘", "云溪市车辆检测中心招聘检测员五名，报名截至本月底。");
        work();
        assertThat(List.of(story("portal").id(), story("short").id()))
                .containsOnly(story("daily").id());
        assertThat(story("other").id()).isNotEqualTo(story("daily").id());
        assertThat(mentions(topic)).extracting(Mention::first).containsExactly(true, false, false, true);
        articles.remove(article("daily").id());
        refresh("mentions");
        assertThat(mentions(topic)).extracting(Mention::first).containsExactly(true, false, true);
        assertThat(article("other").insight()).isNotNull();
    }

    /** Two texts that share little, until a third holds both. */
    @Test
    void storiesThatTurnOutToBeOneAreJoined() {
        String topic = topic("北岗检测", "北岗检测站");
        String first = "北岗检测站昨日发布公告。" + HEAD;
        String second = TAIL + "以上情况由北岗检测站提供。";
        deliver("half-1", "公告", first);
        deliver("half-2", "反映", second);
        work();
        assertThat(story("half-1").id()).isNotEqualTo(story("half-2").id());
        judge(topic, "half-1", "level2", 0);
        judge(topic, "half-2", "irrelevant", 0);
        deliver("whole", "公告与反映", first + second);
        work();
        work(); // moves the articles
        work(); // and their mentions
        assertThat(story("whole").id()).isEqualTo(story("half-1").id());
        assertThat(story("half-2").id()).isEqualTo(story("half-1").id());
        assertThat(mentions(topic)).extracting(Mention::first).containsExactly(true, false, false);
        assertThat(mentions(topic))
                .extracting(Mention::story)
                .containsOnly(story("half-1").id());
        for (String id : List.of(story("half-1").id(), article("half-2").id())) {
            JsonNode shown = leader.get("/api/stories/" + id).json();
            assertThat(shown.path("id").asString()).isEqualTo(story("half-1").id());
            assertThat(shown.path("copies").asInt()).isEqualTo(3);
            assertThat(shown.path("outlets").asInt()).isEqualTo(3);
            assertThat(shown.at("/spread/0/articleId").asString())
                    .isEqualTo(article("half-1").id());
        }
        assertThat(leader.get("/api/stories/nothing").status()).isEqualTo(404);
        assertThat(mentions(topic))
                .extracting(Mention::verdict)
                .as("nobody knew of both")
                .containsOnly(Verdict.LEVEL_2);
        judge(topic, "half-2", "watch", 2);
        assertThat(mentions(topic)).extracting(Mention::verdict).containsOnly(Verdict.WATCH);
        String undone = "/api/triage/" + topic + "/" + article("whole").id() + "?version=3";
        assertThat(leader.delete(undone).json().path("verdict").asString()).isEqualTo("level2");
        assertThat(mentions(topic)).extracting(Mention::verdict).containsOnly(Verdict.LEVEL_2);
        assertThat(differences(topic)).isEmpty();
        List<String> ledger = leader.get("/api/triage/ledger?size=100")
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("judgement"))
                .filter(judgement -> judgement.path("topic").asString().equals(topic))
                .map(judgement -> judgement.path("verdict").asString() + " "
                        + judgement.path("past").size())
                .toList();
        assertThat(ledger).as("nothing is lost").containsExactlyInAnyOrder("level2 2", "irrelevant 0");
    }

    private void judge(String topic, String name, String verdict, long version) {
        Visitor.Answer answer = leader.put(
                "/api/triage/" + topic + "/" + article(name).id(), Map.of("verdict", verdict, "version", version));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void whatAPersonFoundCountsForAllCopiesAndThoseThatComeLater() {
        String topic = topic("南岗检测", "南岗检测站");
        deliver("found-1", "排队", "南岗检测站：" + HEAD);
        deliver("found-2", "排队", "南岗检测站：" + HEAD);
        work();
        String id = article("found-1").id();
        Tone.Label machine = mentions(topic).getFirst().sentiment();
        Tone.Label other = machine == Tone.Label.POSITIVE ? Tone.Label.NEGATIVE : Tone.Label.POSITIVE;
        assertThat(correct(id, topic, other.toString()).status()).isEqualTo(204);
        work();
        deliver("found-3", "排队", "南岗检测站：" + HEAD);
        work();
        assertThat(mentions(topic)).hasSize(3).allSatisfy(mention -> {
            assertThat(mention.sentiment()).isEqualTo(other);
            assertThat(mention.corrected()).isTrue();
        });
        Insight insight = Objects.requireNonNull(article("found-2").insight());
        assertThat(insight.towards(topic).orElseThrow().tone().label())
                .as("beside")
                .isEqualTo(machine);
        assertThat(correct(id, topic, null).status()).isEqualTo(204);
        work();
        assertThat(mentions(topic)).extracting(Mention::sentiment).containsOnly(machine);
        assertThat(correct(id, "nobody's", "negative").body()).contains("topic");
        assertThat(correct(id, topic, "furious").status()).isEqualTo(400);
    }

    private void decide(String story, String other, boolean together) {
        Map<String, Object> decision = Map.of("other", other, "together", together);
        assertThat(leader.put("/api/stories/" + story + "/event", decision).status())
                .isEqualTo(204);
        work(); // the stories
        work(); // and their mentions
    }

    private List<String> events(String topic) {
        return mentions(topic).stream()
                .map(Mention::event)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Visitor.Answer correct(String id, String topic, @Nullable String label) {
        Map<String, Object> found = new HashMap<>(Map.of("topic", topic));
        found.put("label", label);
        return leader.put("/api/articles/" + id + "/sentiment", found);
    }

    @Test
    void whatDiffersIsNamed() {
        String topic = topic("漏岗检测", "漏岗检测站");
        deliver("kept", "排队", "漏岗检测站今日排队两小时。");
        deliver("lost", "收费", "漏岗检测站调整收费标准。");
        deliver("marked", "招聘", "漏岗检测站招聘三人。");
        work();
        assertThat(differences(topic)).isEmpty();
        Mention lost = mentions(topic).get(1);
        Mention marked = mentions(topic).get(2);
        List<Write> damage = List.of(
                Write.delete(month(lost), lost.id()), Write.update(month(marked), marked.id(), Map.of("first", false)));
        assertThat(writer.writeVisibly("damage mentions", damage)).allMatch(WriteResult::stored);
        assertThat(differences(topic))
                .containsExactlyInAnyOrder(
                        lost.articleId() + " no mention",
                        marked.articleId() + " marked wrongly as first or later copy");
        Visitor.operator(port).post("/api/mentions/consistency?size=2000&topic=" + topic, Map.of());
        work();
        assertThat(differences(topic)).isEmpty();
        assertThat(mentions(topic)).extracting(Mention::first).containsExactly(true, true, true);
    }

    private String month(Mention mention) {
        return indices.month(IndexSpec.monthly("mentions"), mention.collectedAt());
    }

    private List<String> differences(String topic) {
        return Visitor.operator(port)
                .get("/api/mentions/consistency?size=2000&topic=" + topic)
                .json()
                .path("differences")
                .valueStream()
                .filter(d -> d.path("topic").asString().equals(topic))
                .map(d -> d.path("article").asString() + " " + d.path("what").asString())
                .toList();
    }

    @Test
    void reportsOfOneThingAreOneEvent() {
        String topic = topic("西塘检测", "西塘检测站");
        deliver("event-1", "西塘检测站停电 车主排队三小时", "昨日上午西塘检测站突然停电，上百名车主在站外排队等候三个小时，站方称正在抢修线路。");
        deliver("event-2", "停电三小时 西塘检测站车主排长队", "西塘检测站上午因线路故障停电，车主们排起长队，有人等了三个多小时才办完手续，抢修人员已到场。");
        deliver("event-3", "西塘检测站获评文明窗口", "市文明办公布名单，西塘检测站被评为年度文明服务窗口，将于下月授牌。");
        work();
        List<Mention> found = mentions(topic);
        assertThat(found)
                .hasSize(3)
                .allSatisfy(mention -> assertThat(mention.event()).isNotNull());
        assertThat(found.get(1).event()).isEqualTo(found.get(0).event());
        assertThat(found.get(2).event()).isNotEqualTo(found.get(0).event());
        assertThat(found).extracting(Mention::story).doesNotHaveDuplicates();
        String one = found.get(0).story();
        String two = found.get(1).story();
        String three = found.get(2).story();
        JsonNode shown = leader.get("/api/stories/" + one + "/event").json();
        assertThat(shown.path("reports"))
                .extracting(r -> r.path("story").asString())
                .containsExactly(one, two);
        assertThat(shown.path("near")).anyMatch(r -> r.path("story").asString().equals(three));
        decide(one, two, false);
        assertThat(events(topic)).doesNotHaveDuplicates();
        decide(three, two, true);
        List<String> joined = events(topic);
        assertThat(joined.get(2)).isEqualTo(joined.get(1)).isNotEqualTo(joined.get(0));
        deliver("event-4", "西塘检测站停电 车主排队三小时", "上午西塘检测站突然停电，上百名车主在站外排队等候三小时，站方正在抢修。");
        work();
        assertThat(events(topic).get(3)).as("like both, which stay apart").isIn(joined.get(0), joined.get(1));
        assertThat(leader.put("/api/stories/" + one + "/event", Map.of("other", one, "together", true))
                        .body())
                .contains("other");
    }
}
