package fengxiang.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a backend leaves that dies between writing a group and its alert. */
@ServerTest
class GroupMendingTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant BEFORE = NOW.minus(Duration.ofMinutes(5));
    private static final Rule RULE = new Rule(
            "mending_new-story",
            "mending",
            RuleKind.NEW_STORY,
            true,
            true,
            RuleSettings.NONE,
            Urgency.NOW,
            BEFORE,
            1,
            BEFORE,
            "");

    @Autowired
    private Alerts alerts;

    @Autowired
    private GroupStore groups;

    @Autowired
    private GroupMending mending;

    private static Firing firing(String story) {
        Evidence evidence =
                new Evidence(Set.of(story), Set.of(), List.of(), List.of(), 0, new Evidence.Sight(1, 1, 1), null);
        return new Firing(RULE, "车检站", story, BEFORE, BEFORE, false, false, Numbers.stories(BEFORE, 1), evidence);
    }

    @Test
    void whatWasNeverMadeIsTakenOutOfGroups() {
        groups.created(AlertGroup.of("mending.orphan", firing("orphan"), BEFORE));
        groups.created(AlertGroup.of("mending.fresh", firing("fresh"), NOW));
        alerts.raise(firing("made"));
        String id = firing("made").id();
        groups.change(id, group -> group.with("mending.ghost", firing("ghost"), BEFORE));
        assertThat(groups.find(id).orElseThrow().urgent()).isEqualTo(2);

        mending.mend();

        assertThat(groups.find("mending.orphan")).isEmpty();
        assertThat(groups.find("mending.fresh"))
                .as("its alert may be on its way")
                .isPresent();
        AlertGroup mended = groups.find(id).orElseThrow();
        assertThat(mended.alerts()).containsExactly(id);
        assertThat(mended.urgent()).isEqualTo(1);
        assertThat(mended.told().at()).as("what people were told stays").isNotNull();
    }
}
