package fengxiang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.Repeated;
import fengxiang.ServerTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.figure.Scope;
import fengxiang.mention.Verdict;
import fengxiang.model.Hashes;
import fengxiang.overview.Overview;
import fengxiang.overview.OverviewView;
import fengxiang.screen.ScreenView.Judged;
import fengxiang.screen.ScreenView.LeadStory;
import fengxiang.screen.ScreenView.ScreenPlaces;
import fengxiang.screen.ScreenView.ScreenTopic;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What leaders see is what a search finds, and whoever only shows it may do nothing else. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenTest {

    private static final String COMPLAINT = "浙江省杭州市西湖区的车主反映，屏风车检站乱收费，工作人员态度恶劣，投诉无门，排队三个小时，车主非常气愤。";

    @LocalServerPort
    private int port;

    @Autowired
    private Overview overview;

    @Autowired
    private TroubledTopics troubled;

    @Autowired
    private Places places;

    private Visitor monitor;
    private Visitor wall;
    private String topic = "";

    @BeforeAll
    void publish() {
        Visitor leader = Visitor.newUser(port, "screen-leader", "leader", "office");
        monitor = Visitor.newUser(port, "screen-monitor", "monitor");
        wall = Visitor.withToken(
                port,
                Visitor.operator(port)
                        .post("/api/tokens", Map.of("name", "大厅屏", "scopes", List.of("display")))
                        .json()
                        .path("token")
                        .asString());
        topic = TestTopics.working(port, leader, "屏风车检站", "屏风车检站");
        String first = deliver("a", "车主投诉屏风车检站", COMPLAINT);
        deliver("b", "车主投诉屏风车检站", COMPLAINT);
        deliver("c", "车主投诉屏风车检站", COMPLAINT);
        deliver("d", "屏风车检站公告", "屏风车检站位于杭州市西湖区建设路十二号，营业时间为八点至十七点。");
        Repeated.until(() ->
                monitor.get("/api/triage?topic=" + topic).json().path("total").asInt() == 2);
        Visitor.Answer judged =
                monitor.put("/api/triage/" + topic + "/" + first, Map.of("verdict", "level3", "version", 0));
        assertThat(judged.status()).as(judged.body()).isEqualTo(200);
    }

    private String deliver(String host, String title, String text) {
        String url = "http://" + host + ".screen.example.cn/1";
        Visitor.Answer answer = Visitor.operator(port)
                .post(
                        "/api/ingest/articles",
                        "{\"url\":\"" + url + "\",\"title\":\"" + title + "\",\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Hashes.articleId(url);
    }

    @Test
    void saysWhyATopicIsInTroubleAndByWhichStory() {
        OverviewView glance = overview.of(null);
        List<ScreenTopic> all = troubled.of(glance.topics(), true, glance.asOf());
        ScreenTopic own = all.stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        assertThat(own.reasons()).contains(Trouble.JUDGED);
        assertThat(own.judged()).isEqualTo(new Judged(Verdict.LEVEL_3, 1));
        assertThat(own.numbers().articles()).isEqualTo(4);
        assertThat(troubled.told(List.of(own), glance.asOf()).getFirst().story())
                .isEqualTo(new LeadStory("车主投诉屏风车检站", "a.screen.example.cn", 3L));
        assertThat(all)
                .isSortedAccordingTo((a, b) ->
                        Boolean.compare(a.reasons().isEmpty(), b.reasons().isEmpty()));
    }

    @Test
    void goesIntoTheUnitThatMostOfItIsAbout() {
        Instant now = Instant.now();
        Scope own = Scope.EVERYTHING.about(Set.of(topic)).within(Week.begin(now), now);
        ScreenPlaces found = places.of(own);
        assertThat(found.provinces().located()).isEqualTo(4);
        assertThat(found.local()).isNotNull().satisfies(local -> {
            assertThat(local.path()).extracting("name").containsExactly("浙江省", "杭州市");
            assertThat(local.regions())
                    .filteredOn(region -> region.figures().articles() > 0)
                    .extracting("name")
                    .containsExactly("西湖区");
        });
        assertThat(places.of(own.about(Set.of("none"))).local()).isNull();
        Query one = QueryParser.parse("营业时间");
        ScreenPlaces few = places.of(own.saying(one));
        assertThat(few.provinces().located()).isEqualTo(1);
        assertThat(few.local())
                .as("one article says nothing about where most of it is")
                .isNull();
    }

    @Test
    void theNumbersOfTheDayAreThoseOfASearch() {
        JsonNode screen = wall.get("/api/screen").json();
        Instant now = Instant.parse(screen.path("asOf").asString());
        StringBuilder search = new StringBuilder("/api/articles?size=1&to=" + now);
        overview.of(null).topics().forEach(line -> search.append("&topic=").append(line.topic()));
        String day = search + "&from=" + now.minus(Duration.ofHours(24));
        assertThat(screen.at("/day/articles").asLong()).isEqualTo(total(day)).isGreaterThanOrEqualTo(4);
        assertThat(screen.at("/day/negative").asLong()).isEqualTo(total(day + "&sentiment=negative"));
        assertThat(screen.at("/day/waiting").asLong())
                .isEqualTo(
                        monitor.get("/api/triage?size=1").json().path("total").asLong());
        String week = search + "&from=" + Week.begin(now);
        assertThat(screen.path("week")
                        .valueStream()
                        .mapToLong(date -> date.path("articles").asLong())
                        .sum())
                .isEqualTo(total(week))
                .isEqualTo(screen.at("/places/provinces/articles").asLong());
    }

    private long total(String search) {
        Visitor.Answer answer = Visitor.operator(port).get(search);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("total").asLong();
    }

    @Test
    void whoeverOnlyShowsItMayDoNothingElse() {
        for (String closed : List.of("/api/overview", "/api/articles", "/api/triage", "/api/live", "/api/tokens")) {
            assertThat(wall.get(closed).status()).as(closed).isEqualTo(403);
        }
        assertThat(wall.post("/api/screen", Map.of()).status()).isIn(403, 405);
        assertThat(monitor.get("/api/screen").status()).isEqualTo(200);
        assertThat(Visitor.on(port).get("/api/screen").status()).isEqualTo(401);
    }
}
