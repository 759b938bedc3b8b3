package fengxiang.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.Visitor;
import fengxiang.elastic.Leases;
import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.Notices;
import fengxiang.notice.TestNotices;
import fengxiang.notice.TestReceiver;
import fengxiang.notice.Urgency;
import fengxiang.notice.sending.Message;
import fengxiang.testing.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is published arrives, whatever happens on the way. */
@MovedClockTest
class DeliveryTest {

    private static final String SIGNING = "signing-secret-0123456789";
    private static final String KEY = "key-in-the-address-0123456789";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private Deliverer deliverer;

    @Autowired
    private DeliveryStore store;

    @Autowired
    private Planner planner;

    @Autowired
    private Dispatch dispatch;

    @Autowired
    private Leases leases;

    @Autowired
    private MovableClock clock;

    private Visitor office;
    private Visitor monitor;
    private TestReceiver receiver;
    private String channel = "";
    private String route = "";

    /** Log-ins do not outlive the days that pass here. */
    @BeforeEach
    void open() throws IOException {
        int number = PEOPLE.incrementAndGet();
        office = Visitor.newUser(port, "delivery-office-" + number, "office");
        monitor = Visitor.newUser(port, "delivery-monitor-" + number, "monitor");
        receiver = new TestReceiver();
        channel = made(office.post(
                "/api/notice/channels",
                Map.of(
                        "kind",
                        "webhook",
                        "name",
                        "值班系统",
                        "shared",
                        true,
                        "address",
                        receiver.address("/hook?key=" + KEY),
                        "signing",
                        SIGNING)));
        route(null, null);
    }

    @AfterEach
    void close() {
        office.delete("/api/notice/routes/" + route);
        office.delete("/api/notice/channels/" + channel);
        receiver.close();
    }

    private void route(@Nullable String quietStart, @Nullable String quietEnd) {
        if (!route.isEmpty()) {
            office.delete("/api/notice/routes/" + route);
        }
        Map<String, Object> draft = new HashMap<>(Map.of("role", "monitor", "channels", List.of(channel)));
        if (quietStart != null) {
            draft.put("quietStart", quietStart);
            draft.put("quietEnd", String.valueOf(quietEnd));
        }
        route = made(office.post("/api/notice/routes", draft));
    }

    private static String made(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Notice publish(Urgency urgency, @Nullable Integer level) {
        Notice notice = TestNotices.of(urgency, level, Audience.DUTY);
        notices.publish(List.of(notice));
        return notice;
    }

    private Delivery of(Notice notice) {
        return store.find(Delivery.idOf(notice.id(), channel)).orElseThrow().document();
    }

    private boolean is(Notice notice, DeliveryState state) {
        return store.find(Delivery.idOf(notice.id(), channel))
                .filter(found -> found.document().state() == state)
                .isPresent();
    }

    private static void await(BooleanSupplier done) {
        for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private void roundUntil(Notice notice, DeliveryState state) {
        await(() -> {
            deliverer.round();
            return is(notice, state);
        });
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SIGNING.getBytes("UTF-8"), "HmacSHA256"));
        return "sha256=" + java.util.HexFormat.of().formatHex(mac.doFinal(text.getBytes("UTF-8")));
    }

    @Test
    void arrivesSignedAndAtOnceAndOnce() throws Exception {
        Notice notice = publish(Urgency.SOON, 2);
        notices.publish(List.of(notice));
        await(() -> is(notice, DeliveryState.SENT));
        assertThat(receiver.got()).hasSize(1);
        TestReceiver.Got got = receiver.got().getFirst();
        assertThat(got.id()).isEqualTo(Delivery.idOf(notice.id(), channel));
        assertThat(got.signature()).isEqualTo(hmac(got.timestamp() + "." + got.text()));
        assertThat(got.text())
                .contains(
                        "Ⅱ 重大或较大",
                        notice.sentence(),
                        notice.articles().getFirst().url(),
                        "\"level\":2");
    }

    @Test
    void sendsNothingThatIsForThePageOrUnwanted() {
        Notice page = publish(Urgency.PAGE, 1);
        Notice leaders = TestNotices.of(Urgency.NOW, 1, Audience.LEADERS);
        notices.publish(List.of(leaders));
        Notice duty = publish(Urgency.NOW, 1);
        await(() -> is(duty, DeliveryState.SENT));
        assertThat(store.find(Delivery.idOf(page.id(), channel))).isEmpty();
        assertThat(store.find(Delivery.idOf(leaders.id(), channel))).isEmpty();
    }

    @Test
    void isTriedAgainWithPausesUnderTheSameIdUntilItArrives() {
        receiver.answer(500, "away, key=" + KEY);
        Notice notice = publish(Urgency.NOW, 3);
        await(() -> is(notice, DeliveryState.FAILED));
        Delivery failed = of(notice);
        assertThat(failed.trouble()).hasToString("status");
        assertThat(failed.said()).contains("500").doesNotContain(KEY);
        assertThat(failed.dueAt())
                .isBetween(clock.instant().plusSeconds(3), clock.instant().plusSeconds(7));
        deliverer.round();
        assertThat(receiver.got()).hasSize(1);
        clock.advance(Duration.ofSeconds(7));
        roundUntil(notice, DeliveryState.SENT);
        assertThat(receiver.got())
                .extracting(TestReceiver.Got::id)
                .containsOnly(failed.id())
                .hasSize(2);
        assertThat(of(notice).trouble()).isNull();
    }

    @Test
    void isGivenUpWhenItIsUselessOrADayIsOverAndThatIsSaid() {
        receiver.answer(401, "who are you");
        Notice refused = publish(Urgency.NOW, 3);
        await(() -> is(refused, DeliveryState.GIVEN_UP));
        List<JsonNode> system = StreamSupport.stream(
                        office.get("/api/notices?size=100").json().path("items").spliterator(), false)
                .filter(item -> item.path("id").asString().startsWith("undelivered:" + channel))
                .toList();
        assertThat(system).hasSize(1);
        assertThat(system.getFirst().path("kind").asString()).isEqualTo("system");
        assertThat(system.getFirst().path("sentence").asString())
                .contains("值班系统", refused.title())
                .doesNotContain(KEY);
        receiver.answer(503, "");
        Notice late = publish(Urgency.NOW, 3);
        await(() -> is(late, DeliveryState.FAILED));
        receiver.answer(503, "");
        clock.advance(Duration.ofHours(24));
        roundUntil(late, DeliveryState.GIVEN_UP);
        office = Visitor.operator(port);
    }

    /** A backend that died in the middle of a message left this behind. */
    @Test
    void whatWasLeftInTheMiddleIsSentAgainAsItWas() {
        List<Notice> three = IntStream.range(0, 3)
                .mapToObj(i -> TestNotices.of(Urgency.PAGE, 3, Audience.DUTY))
                .toList();
        notices.publish(three);
        Instant now = clock.instant();
        List<String> ids = three.stream().map(Notice::id).toList();
        Instant later = now.plus(Duration.ofDays(2));
        three.stream().skip(1).forEach(part -> store.add(Delivery.begin(part, channelNow(), later, now)));
        Notice first = three.getFirst();
        store.add(Delivery.begin(first, channelNow(), null, now).sending(Message.Purpose.COMBINED, ids, 1, now));
        roundUntil(first, DeliveryState.SENT);
        assertThat(receiver.got()).hasSize(1);
        Notice again = TestNotices.of(Urgency.PAGE, 3, Audience.DUTY);
        Delivery twice = Delivery.begin(again, channelNow(), null, now)
                .sending(Message.Purpose.SINGLE, List.of(), 1, now)
                .sending(Message.Purpose.SINGLE, List.of(), 1, now);
        store.add(twice);
        roundUntil(again, DeliveryState.FAILED);
        assertThat(of(again).dueAt()).as("not at once again").isAfter(clock.instant());
        assertThat(receiver.got().getFirst().text()).contains(ids);
        assertThat(of(three.get(1)).state()).isEqualTo(DeliveryState.MERGED);
        assertThat(of(three.get(2)).carrier()).isEqualTo(of(first).id());
    }

    private fengxiang.notice.channel.Channel channelNow() {
        return new fengxiang.notice.channel.Channel(
                channel,
                fengxiang.notice.sending.ChannelKind.WEBHOOK,
                "值班系统",
                null,
                "127.0.0.1",
                null,
                null,
                null,
                null,
                true,
                1,
                clock.instant(),
                "somebody");
    }

    @Test
    void anotherBackendTakesOverWhenTheLeaseHasRunOut() {
        deliverer.round();
        Deliverer other = new Deliverer(planner, store, dispatch, leases, clock, Runnable::run);
        other.round();
        Notice held = TestNotices.of(Urgency.SOON, 3, Audience.DUTY);
        clock.advance(DeliveryLease.TERM.plusSeconds(6));
        other.round();
        notices.publish(List.of(held));
        other.round();
        await(() -> is(held, DeliveryState.SENT));
        assertThat(receiver.got()).hasSize(1);
        other.leave();
        clock.advance(Duration.ofSeconds(4));
        deliverer.round();
    }

    @Test
    void waitsInQuietHoursAndComesAsOneDigestAtTheirEnd() {
        route("00:00", "23:59");
        Notice one = publish(Urgency.SOON, 3);
        Notice two = publish(Urgency.SOON, null);
        Notice urgent = publish(Urgency.NOW, 4);
        Notice highest = publish(Urgency.SOON, 1);
        await(() -> is(urgent, DeliveryState.SENT) && is(highest, DeliveryState.SENT));
        await(() -> is(one, DeliveryState.HELD) && is(two, DeliveryState.HELD));
        assertThat(receiver.got()).hasSize(2);
        Instant end = of(one).dueAt();
        clock.advance(Duration.between(clock.instant(), end));
        roundUntil(one, DeliveryState.SENT);
        assertThat(receiver.got()).hasSize(3);
        assertThat(receiver.got().getLast().text()).contains("\"type\":\"digest\"", one.id(), two.id(), "安静时段摘要");
        assertThat(of(two).state()).isEqualTo(DeliveryState.MERGED);
    }

    @Test
    void manyAtOnceAreCombinedSoThatTheChannelTakesThem() {
        List<Notice> many = IntStream.range(0, 30)
                .mapToObj(i -> TestNotices.of(Urgency.NOW, 4, Audience.DUTY))
                .toList();
        notices.publish(many);
        await(() -> {
            deliverer.round();
            clock.advance(Duration.ofSeconds(2));
            return many.stream().allMatch(n -> is(n, DeliveryState.SENT) || is(n, DeliveryState.MERGED));
        });
        String all = String.join(
                "", receiver.got().stream().map(TestReceiver.Got::text).toList());
        assertThat(many).allSatisfy(notice -> assertThat(all).containsOnlyOnce("\"id\":\"" + notice.id() + "\""));
        assertThat(receiver.got()).hasSizeLessThan(30);
    }

    @Test
    void theLogIsTheOfficesAndShowsNoSecret() {
        Notice notice = publish(Urgency.NOW, 2);
        await(() -> is(notice, DeliveryState.SENT));
        JsonNode log = office.get("/api/notice/deliveries?state=sent&channel=" + channel)
                .json();
        assertThat(log.path("total").asLong()).isEqualTo(1);
        assertThat(log.path("items").path(0).path("notice").asString()).isEqualTo(notice.id());
        assertThat(log.toString()).doesNotContain(KEY, SIGNING);
        assertThat(monitor.get("/api/notice/deliveries?channel=" + channel)
                        .json()
                        .path("total")
                        .asLong())
                .as("a shared channel")
                .isEqualTo(1);
        assertThat(office.get("/api/notice/deliveries?state=lost")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("state");
    }

    @Test
    void aTestSaysWhatTheOtherSideSaid() {
        String path = "/api/notice/channels/" + channel + "/test";
        JsonNode good = office.post(path, "").json();
        assertThat(good.path("state").asString()).isEqualTo("sent");
        assertThat(receiver.got().getFirst().text()).contains("测试", "\"type\":\"test\"");
        receiver.answer(403, "not you " + KEY);
        JsonNode bad = office.post(path, "").json();
        assertThat(bad.path("trouble").asString()).isEqualTo("not-admitted");
        assertThat(bad.path("said").asString()).contains("not you").doesNotContain(KEY);
        assertThat(monitor.post(path, "").status()).isEqualTo(404);
        IntStream.range(0, 3).forEach(i -> office.post(path, ""));
        assertThat(office.post(path, "").problem()).isEqualTo("too-many-tests");
    }
}
