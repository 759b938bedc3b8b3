package fengxiang.watch;

import fengxiang.alert.AlertGroup;
import fengxiang.alert.Alerts;
import fengxiang.alert.Proposal;
import fengxiang.detection.risk.RiskConfig;
import fengxiang.detection.risk.RiskProposal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges groups of the past anew, from the numbers that they were judged on. */
@Component
class RiskPreview {

    private static final Duration PAST = Duration.ofDays(90);

    private final Alerts alerts;
    private final Clock clock;

    RiskPreview(Alerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    RiskPreviewController.RiskPreviewed of(RiskConfig config) {
        List<Judged> all = alerts.proposed(clock.instant().minus(PAST)).stream()
                .map(group -> judged(group, config))
                .toList();
        List<RiskPreviewController.LevelCount> levels = new ArrayList<>();
        for (@Nullable Integer level : Arrays.<@Nullable Integer>asList(1, 2, 3, 4, null)) {
            levels.add(new RiskPreviewController.LevelCount(
                    level,
                    all.stream()
                            .filter(j -> Objects.equals(j.before().level(), level))
                            .count(),
                    all.stream().filter(j -> Objects.equals(j.after(), level)).count()));
        }
        return new RiskPreviewController.RiskPreviewed(
                all.size(),
                levels,
                all.stream()
                        .filter(j -> !Objects.equals(j.before().level(), j.after()))
                        .map(Judged::changed)
                        .toList());
    }

    private record Judged(
            AlertGroup group, Proposal before, @Nullable Integer after, double score) {

        RiskPreviewController.ChangedLevel changed() {
            return new RiskPreviewController.ChangedLevel(
                    group.id(), group.topicName(), group.openedAt(), before.level(), after, before.score(), score);
        }
    }

    private static Judged judged(AlertGroup group, RiskConfig config) {
        Proposal before = Objects.requireNonNull(group.proposal());
        RiskProposal after = RiskProposal.of(RiskInputs.input(before.inputs()), config);
        return new Judged(group, before, RiskInputs.number(after.level()), RiskInputs.rounded(after.score()));
    }
}
