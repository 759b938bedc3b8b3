package fengxiang.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When sources were blind or could not be fetched. */
class OutagesTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static StateChange change(String source, Cause cause, int minutes) {
        return new StateChange(source, cause, AT.plusSeconds(60L * minutes), null);
    }

    @Test
    void aBadTimeLastsUntilTheNextChange() {
        List<StateChange> changes = List.of(
                change("a", Cause.ARTICLES_ARRIVE, 0),
                change("a", Cause.SILENT, 10),
                change("b", Cause.LISTS_FAIL, 12),
                change("a", Cause.LISTS_FAIL, 20),
                change("a", Cause.ARTICLES_ARRIVE, 30));
        assertThat(Outages.of(changes, AT))
                .containsExactlyInAnyOrder(
                        new Outage("a", Cause.SILENT, AT.plusSeconds(600), AT.plusSeconds(1_200)),
                        new Outage("a", Cause.LISTS_FAIL, AT.plusSeconds(1_200), AT.plusSeconds(1_800)),
                        new Outage("b", Cause.LISTS_FAIL, AT.plusSeconds(720), null));
    }

    @Test
    void whatWasOverBeforeIsLeftOut() {
        List<StateChange> changes = List.of(change("a", Cause.SILENT, 10), change("a", Cause.ARTICLES_ARRIVE, 30));
        assertThat(Outages.of(changes, AT.plusSeconds(1_800))).isEmpty();
        assertThat(Outages.of(changes, AT.plusSeconds(1_799))).hasSize(1);
    }
}
