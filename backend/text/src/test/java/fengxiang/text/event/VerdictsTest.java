package fengxiang.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final Map<String, String> EVENTS = Map.of("a", "A", "b", "B", "c", "C");

    @Test
    void holdForBothStories() {
        Verdicts verdicts = new Verdicts(List.of(new Verdict("a", "b", true), new Verdict("c", "a", false)));
        assertThat(verdicts.wanted("a", EVENTS::get)).containsExactly("B");
        assertThat(verdicts.wanted("b", EVENTS::get)).containsExactly("A");
        assertThat(verdicts.refused("a", EVENTS::get)).containsExactly("C");
        assertThat(verdicts.refused("c", EVENTS::get)).containsExactly("A");
        assertThat(verdicts.refused("b", EVENTS::get)).isEmpty();
    }

    @Test
    void theLaterOfTwoHolds() {
        Verdicts verdicts = new Verdicts(List.of(new Verdict("a", "b", true), new Verdict("b", "a", false)));
        assertThat(verdicts.wanted("a", EVENTS::get)).isEmpty();
        assertThat(verdicts.refused("a", EVENTS::get)).containsExactly("B");
    }

    @Test
    void anEventThatTheStoryWasTakenOutOfIsNotWantedForAnotherOfItsStories() {
        Map<String, String> events = Map.of("b", "B", "c", "B");
        Verdicts verdicts = new Verdicts(List.of(new Verdict("a", "b", true), new Verdict("a", "c", false)));
        assertThat(verdicts.wanted("a", events::get)).isEmpty();
    }

    @Test
    void storiesWithoutAnEventYetAreLeftOut() {
        Verdicts verdicts = new Verdicts(List.of(new Verdict("a", "unknown", true)));
        assertThat(verdicts.wanted("a", EVENTS::get)).isEmpty();
        assertThat(verdicts.wanted("nobody", EVENTS::get)).isEmpty();
    }
}
