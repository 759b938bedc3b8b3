package fengxiang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final PlanDefaults DELIVERED = PlanDefaults.DELIVERED;

    private static void refused(String field, PlanDraft draft) {
        assertThatThrownBy(() -> PlanRules.of(draft, DELIVERED))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void whatIsDeliveredCanBeChosen() {
        PlanDefaults chosen = PlanRules.of(new PlanDraft(10, 30, 720, DELIVERED.levels()), DELIVERED);
        assertThat(chosen.says(DELIVERED)).isTrue();
        assertThat(chosen.version()).isEqualTo(1);
    }

    @Test
    void aLaterClockNeverEndsBeforeAnEarlierOne() {
        refused("reportMinutes", new PlanDraft(40, 30, 720, DELIVERED.levels()));
        refused("replyMinutes", new PlanDraft(10, 30, 20, DELIVERED.levels()));
        refused("acknowledgeMinutes", new PlanDraft(0, 30, 720, DELIVERED.levels()));
        refused("replyMinutes", new PlanDraft(10, 30, null, DELIVERED.levels()));
    }

    @Test
    void fourLevelsInOrderWithWordsOfTheirOwn() {
        List<LevelWords> twice = new ArrayList<>(DELIVERED.levels());
        twice.set(1, new LevelWords(2, "特别重大", "同名"));
        refused("levels[1].word", new PlanDraft(10, 30, 720, twice));
        List<LevelWords> blank = new ArrayList<>(DELIVERED.levels());
        blank.set(3, new LevelWords(4, " ", "同名"));
        refused("levels[3].word", new PlanDraft(10, 30, 720, blank));
        refused("levels[0].level", new PlanDraft(10, 30, 720, DELIVERED.levels().reversed()));
        refused("levels", new PlanDraft(10, 30, 720, DELIVERED.levels().subList(0, 3)));
    }
}
