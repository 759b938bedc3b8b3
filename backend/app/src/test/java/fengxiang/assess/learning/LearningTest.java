package fengxiang.assess.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.Killed;
import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.article.Understandings;
import fengxiang.assess.head.HeadLog;
import fengxiang.assess.head.HeadState;
import fengxiang.assess.head.Judge;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Refinement;
import fengxiang.testing.MovableClock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Articles come in, people correct them, a head is learned behind the gate, and every backend uses it. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearningTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Understandings articles;

    @Autowired
    private LearningSweep sweep;

    @Autowired
    private Learning learning;

    @Autowired
    private HeadLog heads;

    @Autowired
    private Judge judge;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext context;

    private CorrectedCity city;
    private Visitor office;

    @BeforeAll
    void people() {
        office = Visitor.newUser(port, "learning-office", "office");
        city = new CorrectedCity(port, articles, office);
    }

    private JsonNode shown(Kind kind) {
        return office.get("/api/sentiment/heads")
                .json()
                .path("kinds")
                .valueStream()
                .filter(k -> k.path("kind").asString().equals(kind.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Answer use(Kind kind, @Nullable String head) {
        Map<String, Object> body = new HashMap<>();
        body.put("head", head);
        return Visitor.operator(port).put("/api/sentiment/heads/" + kind, body);
    }

    private static String judging(Judge backend, Kind kind) {
        return Refinement.hash(backend.get().inUse(kind));
    }

    private void ask(Kind kind) {
        assertThat(office.post("/api/sentiment/heads/" + kind + "/training", Map.of())
                        .status())
                .isEqualTo(202);
    }

    /** In one piece, because each step needs the one before. */
    @Test
    void aHeadIsLearnedKilledLearnedAgainUsedEverywhereAndTakenBack() {
        Judge second = context.getAutowireCapableBeanFactory().createBean(Judge.class);
        String delivered = judging(second, Kind.NEWS);
        List<CorrectedCity.Piece> pieces = CorrectedCity.pieces(Kind.NEWS);
        city.deliver(Kind.NEWS, pieces);
        city.correct(pieces.subList(0, 49));
        sweep.sweep();
        assertThat(shown(Kind.NEWS).path("history")).as("49 are not enough").isEmpty();
        city.correct(pieces.subList(49, pieces.size()));
        ask(Kind.NEWS);
        ask(Kind.NEWS);
        assertThat(shown(Kind.NEWS).path("history")).as("one waits").hasSize(1);
        assertThat(shown(Kind.NEWS).path("corrections").asInt()).isEqualTo(126);

        dieWhileLearning(Kind.NEWS);
        assertThat(shown(Kind.NEWS).at("/history/0/state").asString()).isEqualTo("wanted");
        assertThat(shown(Kind.NEWS).has("used")).isFalse();
        clock.advance(Judge.FRESH);
        assertThat(judging(judge, Kind.NEWS)).isEqualTo(delivered);

        sweep.sweep();
        JsonNode line = shown(Kind.NEWS).at("/history/0");
        assertThat(line.path("state").asString()).as(line.toString()).isEqualTo("accepted");
        assertThat(line.path("by").asString()).isEqualTo("learning-office");
        assertThat(line.at("/trial/learned").asInt() + line.at("/trial/frozen").asInt())
                .isEqualTo(126);
        assertThat(line.at("/trial/negative").asInt()).isEqualTo(42);
        assertThat(line.at("/trial/after/corrections/macroF1").asDouble())
                .isGreaterThan(line.at("/trial/before/corrections/macroF1").asDouble());
        String id = line.path("id").asString();
        assertThat(shown(Kind.NEWS).path("used").asString()).isEqualTo(id);
        assertThat(shown(Kind.NEWS).path("outdated").asBoolean()).isFalse();
        assertThat(shown(Kind.NEWS).path("fresh").asInt()).isZero();

        clock.advance(Judge.FRESH);
        String learned = judging(judge, Kind.NEWS);
        assertThat(learned).isNotEqualTo(delivered);
        assertThat(judging(second, Kind.NEWS)).isEqualTo(learned);
        assertThat(judging(second, Kind.SOCIAL))
                .isEqualTo(Refinement.hash(second.get().delivered(Kind.SOCIAL)));

        assertThat(use(Kind.NEWS, null).status()).isEqualTo(204);
        clock.advance(Judge.FRESH);
        assertThat(judging(second, Kind.NEWS)).isEqualTo(delivered);
        assertThat(shown(Kind.NEWS).has("used")).isFalse();
        assertThat(use(Kind.NEWS, id).status()).isEqualTo(204);
        clock.advance(Judge.FRESH);
        assertThat(judging(judge, Kind.NEWS)).isEqualTo(learned);
        assertThat(use(Kind.SOCIAL, id).status()).isEqualTo(404);
        assertThat(use(Kind.NEWS, shown(Kind.NEWS).at("/history/0/id").asString())
                        .status())
                .isEqualTo(400);
        sweep.sweep();
        assertThat(shown(Kind.NEWS).path("history"))
                .as("nothing new was corrected")
                .hasSize(3);
        nothingOfTextsIsStored();
    }

    private void dieWhileLearning(Kind kind) {
        AtomicInteger asked = new AtomicInteger();
        String id = heads.lastAttempt(kind).orElseThrow().id();
        assertThatThrownBy(() -> learning.carryOut(heads.find(id).orElseThrow(), () -> {
                    if (asked.incrementAndGet() > 40) {
                        throw new Killed();
                    }
                    return true;
                }))
                .isInstanceOf(Killed.class);
    }

    private void nothingOfTextsIsStored() {
        List<JsonNode> stored = elastic
                .call(
                        "read",
                        c -> c.search(
                                s -> s.index(indices.alias(IndexSpec.single("sentiment-heads")))
                                        .size(100),
                                JsonNode.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> java.util.Objects.requireNonNull(hit.source()))
                .toList();
        assertThat(stored).hasSizeGreaterThanOrEqualTo(3).allSatisfy(document -> {
            assertThat(document.toString()).doesNotContainPattern("\\p{IsHan}|http|example");
            assertThat(document.toString().length()).isLessThan(20_000);
        });
    }

    @Test
    void labelsByChanceAreRefusedByThemselves() {
        List<CorrectedCity.Piece> pieces = CorrectedCity.random(Kind.SOCIAL);
        city.deliver(Kind.SOCIAL, pieces);
        city.correct(pieces);
        sweep.sweep();
        JsonNode line = shown(Kind.SOCIAL).at("/history/0");
        assertThat(line.path("state").asString()).as(line.toString()).isEqualTo("refused");
        assertThat(line.has("by")).as("nobody asked").isFalse();
        assertThat(line.path("why").asString()).isIn("unproven", "worse", "misses", "uncalibrated");
        assertThat(line.at("/trial/before/sentences/texts").asInt()).isEqualTo(300);
        assertThat(shown(Kind.SOCIAL).has("used")).isFalse();
        assertThat(heads.inUse(Kind.SOCIAL)).isEmpty();
    }

    @Test
    void fewAreRefusedAndWhoMayNotAskIsToldSo() {
        ask(Kind.REVIEW);
        sweep.sweep();
        assertThat(heads.lastAttempt(Kind.REVIEW).orElseThrow().state()).isEqualTo(HeadState.REFUSED);
        assertThat(shown(Kind.REVIEW).at("/history/0/why").asString()).isEqualTo("few");
        Visitor monitor = Visitor.newUser(port, "learning-monitor", "monitor");
        assertThat(monitor.get("/api/sentiment/heads").status()).isEqualTo(200);
        assertThat(monitor.post("/api/sentiment/heads/news/training", Map.of()).status())
                .isEqualTo(403);
        assertThat(office.put("/api/sentiment/heads/news", Collections.singletonMap("head", null))
                        .status())
                .isEqualTo(403);
        assertThat(office.post("/api/sentiment/heads/letters/training", Map.of())
                        .status())
                .isEqualTo(404);
    }
}
