package fengxiang.watch;

import fengxiang.alert.AlertGroup;
import fengxiang.alert.Alerts;
import fengxiang.alert.Proposal;
import fengxiang.detection.risk.RiskConfig;
import fengxiang.detection.risk.RiskProposal;
import fengxiang.risk.RiskConfigs;
import fengxiang.watch.RiskPreviewController.ChangedLevel;
import fengxiang.watch.RiskPreviewController.JudgedLevel;
import fengxiang.watch.RiskPreviewController.LevelCount;
import fengxiang.watch.RiskPreviewController.RiskPreviewed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges groups of the past anew, from the numbers that they were judged on: by the settings in force and by others, so
 * that what differs comes of the change alone, and not of changes before it.
 */
@Component
class RiskPreview {

    private static final Duration PAST = Duration.ofDays(90);

    private final Alerts alerts;
    private final RiskConfigs configs;
    private final Clock clock;

    RiskPreview(Alerts alerts, RiskConfigs configs, Clock clock) {
        this.alerts = alerts;
        this.configs = configs;
        this.clock = clock;
    }

    RiskPreviewed of(RiskConfig tried) {
        List<AlertGroup> past = alerts.proposed(clock.instant().minus(PAST));
        return of(past, configs.current().config(), tried);
    }

    static RiskPreviewed of(List<AlertGroup> past, RiskConfig inForce, RiskConfig tried) {
        List<ChangedLevel> all =
                past.stream().map(group -> both(group, inForce, tried)).toList();
        List<LevelCount> levels = new ArrayList<>();
        for (@Nullable Integer level : Arrays.<@Nullable Integer>asList(1, 2, 3, 4, null)) {
            levels.add(new LevelCount(
                    level,
                    all.stream().filter(one -> is(one.before(), level)).count(),
                    all.stream().filter(one -> is(one.after(), level)).count()));
        }
        return new RiskPreviewed(
                all.size(),
                levels,
                all.stream()
                        .filter(one -> !is(one.after(), one.before().level()))
                        .toList());
    }

    private static boolean is(JudgedLevel judged, @Nullable Integer level) {
        return Objects.equals(judged.level(), level);
    }

    private static ChangedLevel both(AlertGroup group, RiskConfig inForce, RiskConfig tried) {
        Proposal.Inputs known = Objects.requireNonNull(group.proposal()).inputs();
        return new ChangedLevel(
                group.id(),
                group.topicId(),
                group.topicName(),
                group.openedAt(),
                judged(known, inForce),
                judged(known, tried));
    }

    private static JudgedLevel judged(Proposal.Inputs known, RiskConfig config) {
        RiskProposal proposal = RiskProposal.of(RiskInputs.input(known), config);
        return new JudgedLevel(
                RiskInputs.number(proposal.level()),
                RiskInputs.number(proposal.byScore()),
                RiskInputs.rounded(proposal.score()),
                RiskInputs.parts(proposal),
                RiskInputs.gates(proposal));
    }
}
