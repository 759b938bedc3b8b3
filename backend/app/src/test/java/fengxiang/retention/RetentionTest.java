package fengxiang.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.Killed;
import fengxiang.MovedClockTest;
import fengxiang.Repeated;
import fengxiang.TestHold;
import fengxiang.Visitor;
import fengxiang.article.ArticleField;
import fengxiang.article.Articles;
import fengxiang.article.Mark;
import fengxiang.article.Marking;
import fengxiang.blob.Blobs;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Leases;
import fengxiang.elastic.MonthlyIndices;
import fengxiang.elastic.WorkLease;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Months that grow old, on the real server and a clock that the tests move. */
@MovedClockTest
class RetentionTest {

    private static final IndexSpec ARTICLES = IndexSpec.monthly("articles");
    private static final IndexSpec BLOBS = IndexSpec.monthly("blobs");
    private static final IndexSpec FETCHES = IndexSpec.monthly("crawl-fetches");

    @Autowired
    private Retention retention;

    @Autowired
    private Articles articles;

    @Autowired
    private Marking marking;

    @Autowired
    private Blobs blobs;

    @Autowired
    private MonthlyIndices months;

    @Autowired
    private Indices indices;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Leases leases;

    @Autowired
    private TestHold hold;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private String month;
    private Instant due;

    /** A month of its own for each test. */
    @BeforeEach
    void beginAMonth() {
        YearMonth next =
                YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).plusMonths(1);
        Instant tenth = next.atDay(10).atStartOfDay(ZoneOffset.UTC).toInstant();
        clock.advance(Duration.between(clock.instant(), tenth));
        month = indices.month(ARTICLES, tenth);
        due = next.plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofDays(180));
    }

    private String store(String name) {
        String text = "临江市机动车检测中心公布了" + name + "的办理办法，市民可以在网上预约。";
        String page = "<!doctype html><html><body><p>" + text + "</p></body></html>";
        Evidence evidence = new Evidence(Hashes.sha256(page), clock.instant(), null, null, null, null, page);
        String title = "关于" + name;
        Article article = new Article(
                "http://keep.example.cn/" + name + ".html",
                null,
                null,
                "keep.example.cn",
                ArticleKind.NEWS,
                title,
                text,
                clock.instant(),
                null,
                TimePrecision.MINUTE,
                clock.instant(),
                null,
                null,
                null,
                Hashes.content(title, text),
                null,
                null,
                false,
                evidence);
        return articles.store(List.of(article)).getFirst().id();
    }

    private void mark(String... ids) {
        var unused = elastic.call("refresh", c -> c.indices().refresh(r -> r.index(indices.alias(ARTICLES))));
        assertThat(marking.mark(List.of(ids), Mark.REPORT, "retention-person", true))
                .containsExactlyInAnyOrder(ids);
    }

    private List<String> marked() {
        Query marks = Query.of(
                q -> q.term(t -> t.field(ArticleField.MARKS.path()).value(Mark.REPORT.of("retention-person"))));
        return elastic
                .call(
                        "look for marks",
                        c -> c.search(s -> s.index(indices.alias(ARTICLES)).query(marks), Void.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
    }

    private void advanceTo(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
    }

    private boolean exists(String index) {
        return List.of(ARTICLES, BLOBS, FETCHES).stream()
                .flatMap(s -> months.existing(s).stream())
                .anyMatch(m -> m.index().equals(index));
    }

    private String snapshot(String id) {
        return Objects.requireNonNull(
                Objects.requireNonNull(articles.byId(id).orElseThrow().evidence())
                        .snapshot());
    }

    private void logAFetch() {
        String index = indices.month(FETCHES, clock.instant());
        var unused = elastic.call(
                "log a fetch",
                c -> c.index(i -> i.index(index)
                        .document(Map.of("sourceId", "s1", "at", clock.instant().toString(), "status", "fetched"))));
    }

    private List<Forgotten> log(String index) {
        return Visitor.operator(port)
                .get("/api/retention?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(n -> n.path("index").asString("").equals(index))
                .map(n -> new Forgotten(
                        index,
                        n.path("documents").asLong(),
                        n.path("held").asLong(),
                        Instant.parse(n.path("begunAt").asString("")),
                        n.has("endedAt") ? Instant.parse(n.path("endedAt").asString("")) : null))
                .toList();
    }

    @Test
    void dropsWhatIsOlderThanItsRetentionAndNothingElse() {
        String id = store("drop");
        String file = snapshot(id);
        mark(id);
        logAFetch();
        String blobMonth = month.replace("articles", "blobs");
        String fetchMonth = month.replace("articles", "crawl-fetches");
        assertThat(exists(month) && exists(blobMonth) && exists(fetchMonth)).isTrue();
        advanceTo(due.minus(Duration.ofMinutes(1)));
        String young = store("young");
        retention.run();
        assertThat(articles.exists(id)).as("a minute too early").isTrue();
        advanceTo(due.plus(Duration.ofMinutes(1)));
        Repeated.until(() -> !exists(month) && !exists(blobMonth) && !exists(fetchMonth), retention::run);
        assertThat(articles.traces(id)).as("its key is gone as well").isEmpty();
        assertThat(marked()).as("and what people noted of it").isEmpty();
        assertThat(blobs.find(file)).isEmpty();
        assertThat(articles.exists(young)).isTrue();
        assertThat(blobs.find(snapshot(young))).isPresent();
        assertThat(log(month)).singleElement().satisfies(entry -> {
            assertThat(entry.documents()).isEqualTo(1);
            assertThat(entry.held()).isZero();
            assertThat(entry.endedAt()).isNotNull();
        });
    }

    @Test
    void keepsWhatIsHeldWithItsFilesUntilItIsLetGo() {
        String held = store("held");
        String free = store("free");
        String heldFile = snapshot(held);
        String freeFile = snapshot(free);
        mark(held, free);
        hold.hold(held, "事件 2026-1 的证据。");
        advanceTo(due.plus(Duration.ofMinutes(1)));
        Repeated.until(
                () -> articles.traces(free).isEmpty() && blobs.find(freeFile).isEmpty(), retention::run);
        retention.run();
        assertThat(articles.byId(held)).isPresent();
        assertThat(marked()).containsExactly(held);
        assertThat(blobs.open(heldFile))
                .isPresent()
                .hasValueSatisfying(in -> assertThat(in).isNotEmpty());
        assertThat(exists(month)).isTrue();
        assertThat(log(month))
                .singleElement()
                .satisfies(entry -> assertThat(entry.held()).isEqualTo(1));
        hold.letGo(held);
        Repeated.until(() -> !exists(month) && !exists(month.replace("articles", "blobs")), retention::run);
        assertThat(articles.traces(held)).isEmpty();
        assertThat(blobs.find(heldFile)).isEmpty();
    }

    @Test
    void isFinishedByTheNextRunWhenOneIsKilled() {
        String held = store("heldkill");
        String free = store("freekill");
        hold.hold(held, "事件 2026-2 的证据。");
        advanceTo(due.plus(Duration.ofMinutes(1)));
        hold.die();
        try {
            retention.run();
        } catch (Killed killed) {
            clock.advance(Duration.ofMinutes(10)); // its lease runs out
        }
        assertThat(articles.exists(free)).isTrue();
        Repeated.until(() -> articles.traces(free).isEmpty(), retention::run);
        assertThat(articles.byId(held)).isPresent();
        hold.letGo(held);
    }

    @Test
    void leavesTheKeyOfAnArticleThatWasCollectedAnewAlone() {
        String id = store("anew");
        advanceTo(due.minus(Duration.ofMinutes(1)));
        articles.remove(id); // as a killed run leaves it: the key is gone, and the article comes again
        assertThat(store("anew")).isEqualTo(id);
        String kept = store("alsothere");
        advanceTo(due.plus(Duration.ofMinutes(1)));
        Repeated.until(() -> !exists(month), retention::run);
        assertThat(articles.byId(id)).isPresent();
        assertThat(articles.byId(kept)).isPresent();
    }

    @Test
    void isLeftToTheBackendThatIsAtIt() {
        String id = store("leader");
        advanceTo(due.plus(Duration.ofMinutes(1)));
        List<WorkLease> other = new ArrayList<>();
        Repeated.until(
                () -> !other.isEmpty(),
                () -> leases.acquire("retention", Duration.ofMinutes(5)).ifPresent(other::add));
        retention.run();
        assertThat(articles.exists(id)).isTrue();
        other.getFirst().close();
        Repeated.until(() -> !articles.exists(id), retention::run);
    }

    @Test
    void refusesSettingsThatWouldDeleteNearlyEverything() {
        assertThatThrownBy(() -> new RetentionProperties(1, 180, 180)).hasMessageContaining("article-days");
        assertThatThrownBy(() -> new RetentionProperties(180, 0, 180)).hasMessageContaining("snapshot-days");
        assertThat(new RetentionProperties(180, 90, 2).of("blobs")).isEqualTo(Duration.ofDays(90));
    }
}
