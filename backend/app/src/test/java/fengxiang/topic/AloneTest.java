package fengxiang.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What works while nobody else can agree, and after. */
class AloneTest {

    private static Topic topic(
            long version, String name, @Nullable String approvedBy, boolean provisional, Topic.TopicRevision... past) {
        Definition definition = new Definition(
                name,
                "目的",
                List.of(name),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Sensitivity.NORMAL,
                null);
        return new Topic(
                "t", definition, "a", true, approvedBy, provisional, version, Instant.EPOCH, "a", List.of(past));
    }

    @Test
    void aTopicOfSomebodyAloneWorksAndIsShownAsWaiting() {
        Topic alone = topic(1, "一版", null, true);
        assertThat(alone.waits()).isTrue();
        assertThat(alone.working()).contains(alone.definition());
    }

    @Test
    void theLatestVersionThatWorksIsUsed() {
        Topic first = topic(1, "一版", "b", false);
        Topic second = topic(2, "二版", null, false, first.revision());
        Topic third = topic(3, "三版", null, false, first.revision(), second.revision());
        assertThat(third.workingVersion()).isEqualTo(1);
        assertThat(third.working()).contains(first.definition());
        assertThat(topic(1, "新", null, false).working()).isEmpty();
    }
}
