package fengxiang.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.notice.Audience;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import fengxiang.notice.channel.Channel;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.notice.sending.Message;
import fengxiang.notice.sending.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, how fast and how much together: pure decisions. */
class PlansTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Channel CHANNEL =
            new Channel("c", ChannelKind.WECOM, "群", null, "host", null, null, null, null, true, 1, NOW, "somebody");

    private static Delivery delivery(int number, int level, @Nullable Instant until) {
        return Delivery.begin(
                TestNotices.of("n" + number, Urgency.SOON, level, Audience.DUTY),
                CHANNEL,
                until,
                NOW.plusSeconds(number));
    }

    private static List<Delivery> fresh(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> delivery(i, 4, null)).toList());
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,30", "3,120", "4,600", "5,3600", "9,3600"})
    void waitsLongerAfterEachAttempt(int attempts, long seconds) {
        assertThat(Backoff.next(attempts, NOW, NOW, null, 0.5)).isEqualTo(NOW.plusSeconds(seconds));
        assertThat(Backoff.next(attempts, NOW, NOW, null, 0)).isEqualTo(NOW.plusMillis(seconds * 800));
        assertThat(Backoff.next(attempts, NOW, NOW, null, 1)).isEqualTo(NOW.plusMillis(seconds * 1_200));
    }

    @Test
    void waitsAsLongAsTheOtherSideWantsAndGivesUpAfterADay() {
        Duration tenMinutes = Duration.ofMinutes(10);
        assertThat(Backoff.next(1, NOW, NOW, tenMinutes, 0.5)).isEqualTo(NOW.plus(tenMinutes));
        Instant almost = NOW.plus(Duration.ofHours(23));
        assertThat(Backoff.next(20, NOW, almost, null, 0.5)).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(Backoff.next(20, NOW, almost.plusMillis(1), null, 0.5)).isNull();
    }

    @Test
    void sendsOneByOneWhileThereIsRoomElseTogetherTheMostSeriousFirst() {
        assertThat(Batch.of(fresh(3), 10)).hasSize(3).allMatch(batch -> batch.purpose() == Message.Purpose.SINGLE);
        List<Delivery> many = fresh(12);
        many.add(delivery(20, 1, null));
        List<Batch> together = Batch.of(many, 10);
        assertThat(together).hasSize(1);
        assertThat(together.getFirst().purpose()).isEqualTo(Message.Purpose.COMBINED);
        assertThat(together.getFirst().parts().getFirst().noticeId()).isEqualTo("n20");
        assertThat(together.getFirst().carries()).hasSize(13).startsWith("n20");
        assertThat(Batch.of(many, 0)).isEmpty();
        assertThat(Batch.of(fresh(1), 1)).hasSize(1);
    }

    @Test
    void makesOneDigestOfWhatWasHeldAndRepeatsWhatWasTriedAsItWas() {
        List<Delivery> due = fresh(1);
        due.add(delivery(30, 3, NOW));
        due.add(delivery(31, 2, NOW));
        Delivery tried = delivery(40, 4, null)
                .sending(Message.Purpose.COMBINED, List.of("n40", "n41"), 1, NOW)
                .failed(fengxiang.notice.outgoing.Trouble.TIMEOUT, "", NOW);
        due.add(tried);
        List<Batch> batches = Batch.of(due, 10);
        assertThat(batches)
                .extracting(Batch::purpose)
                .containsExactly(Message.Purpose.COMBINED, Message.Purpose.SINGLE, Message.Purpose.DIGEST);
        assertThat(batches.getFirst().carries()).containsExactly("n40", "n41");
        assertThat(batches.getLast().carries()).containsExactly("n31", "n30");
    }

    @Test
    void knowsHowMuchAChannelTakes() {
        Pace pace = new Pace();
        Rate rate = Rate.of(ChannelKind.DINGTALK);
        assertThat(pace.room("c", rate, NOW)).isEqualTo(2);
        for (int second = 0; second < 18; second++) {
            pace.note("c", NOW.plusSeconds(second));
        }
        assertThat(pace.room("c", rate, NOW.plusSeconds(20))).isZero();
        assertThat(pace.room("other", rate, NOW)).isPositive();
        assertThat(pace.room("c", rate, NOW.plusSeconds(61))).isEqualTo(2);
        pace.close("c", NOW.plusSeconds(600));
        assertThat(pace.room("c", rate, NOW.plusSeconds(599))).isZero();
        assertThat(pace.room("c", rate, NOW.plusSeconds(600))).isPositive();
    }
}
