package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long one look at all rules of counts takes: 50 topics with ten rules each, of which seven are of counts, and a
 * million mentions. Not part of the suite: {@code -Dtest=CountBench -Dmentions=1000000}.
 */
@MovedClockTest
class CountBench {

    private static final int TOPICS = 50;
    private static final int MENTIONS = Integer.getInteger("mentions", 1_000_000);
    private static final Duration PAST = Duration.ofDays(90);

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CountWatch watch;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Test
    void looksAtFiveHundredRules() {
        Visitor leader = Visitor.newUser(port, "bench-leader", "leader", "office");
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < TOPICS; i++) {
            String topic = TestTopics.working(port, leader, "数量车检站" + i, "数量车检站" + i + "号");
            topics.add(topic);
            for (String kind : List.of("negative-volume", "negative-share", "count", "spread", "volume")) {
                assertThat(leader.post("/api/rules", Map.of("topicId", topic, "kind", kind))
                                .status())
                        .isEqualTo(201);
            }
        }
        store(topics);
        for (int round = 0; round < 5; round++) {
            clock.advance(Duration.ofMinutes(5));
            long begin = System.nanoTime();
            watch.evaluate();
            Runtime memory = Runtime.getRuntime();
            System.gc();
            System.out.printf(
                    "BENCH look %d: %d ms, %d MB used%n",
                    round, (System.nanoTime() - begin) / 1_000_000, (memory.totalMemory() - memory.freeMemory()) >> 20);
        }
    }

    private void store(List<String> topics) {
        Random random = new Random(3);
        Instant now = clock.instant();
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            String topic = topics.get(random.nextInt(TOPICS));
            Instant at = now.minusSeconds((long) (random.nextDouble() * PAST.toSeconds()));
            Mention mention = TestMentions.known(topic, "n" + i, at);
            writes.add(Write.index(indices.month(MentionIndex.MENTIONS, mention.collectedAt()), mention.id(), mention));
            if (writes.size() == 5_000) {
                writer.writeAll("store mentions", writes);
                writes.clear();
            }
        }
        writer.writeVisibly("store mentions", writes);
    }
}
