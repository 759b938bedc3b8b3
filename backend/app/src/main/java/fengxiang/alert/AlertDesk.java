package fengxiang.alert;

import fengxiang.account.Actor;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people look at alerts and say what they are. */
@Component
class AlertDesk {

    private static final int LONGEST = 500;
    private static final int ARTICLES = 20;

    private final AlertStore alerts;
    private final GroupStore groups;
    private final SilenceStore silences;
    private final Telling telling;
    private final Hits hits;
    private final Clock clock;

    AlertDesk(AlertStore alerts, GroupStore groups, SilenceStore silences, Telling telling, Hits hits, Clock clock) {
        this.alerts = alerts;
        this.groups = groups;
        this.silences = silences;
        this.telling = telling;
        this.hits = hits;
        this.clock = clock;
    }

    Page<GroupView> list(GroupQuestion question, Paging paging) {
        GroupStore.Found found = groups.page(question.query(now()), paging);
        return Page.of(paging, found.total(), views(found.groups()));
    }

    GroupView get(String id) {
        AlertGroup group = groups.find(id).orElseThrow(() -> unknown(id));
        return views(List.of(group)).getFirst();
    }

    private List<GroupView> views(List<AlertGroup> some) {
        Map<String, List<Alert>> byGroup = alerts
                .ofGroups(some.stream().map(AlertGroup::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Alert::group));
        List<Silence> silent = silences.on(now());
        return some.stream()
                .map(group -> view(group, byGroup.getOrDefault(group.id(), List.of()), silent))
                .toList();
    }

    private GroupView view(AlertGroup group, List<Alert> its, List<Silence> silent) {
        List<String> ids = its.stream()
                .flatMap(alert -> alert.evidence().articles().stream())
                .distinct()
                .limit(ARTICLES)
                .toList();
        Map<String, ArticleHit> found = hits.byId(ids, null);
        return new GroupView(
                group,
                its,
                ids.stream().map(found::get).filter(Objects::nonNull).toList(),
                !its.isEmpty() && its.stream().allMatch(a -> silent.stream().anyMatch(silence -> silence.covers(a))));
    }

    /** Whoever is first has taken it up. */
    GroupView acknowledge(String id, Actor by) {
        AlertGroup.Acknowledged mine = new AlertGroup.Acknowledged(by.name(), now());
        var unused = groups.change(id, group -> group.acknowledged() == null ? group.acknowledged(mine) : group)
                .orElseThrow(() -> unknown(id));
        return get(id);
    }

    /** What a person says later holds. */
    GroupView judge(String alertId, @Nullable Boolean real, @Nullable String reason, Actor by) {
        if (real == null) {
            throw new InvalidFieldException("real", "It is not said whether the alert was right.", "true or false");
        }
        String why = reason == null ? "" : reason.strip();
        if (!real && why.isEmpty() || why.length() > LONGEST) {
            throw new InvalidFieldException(
                    "reason", "Why it was a false alert is missing or too long.", "1 to " + LONGEST + " characters");
        }
        Finding finding = new Finding(real, why, by.name(), now());
        Alert judged = alerts.change(alertId, alert -> alert.found(finding))
                .orElseThrow(() -> new NotFoundException("alert", alertId));
        return acknowledge(judged.group(), by);
    }

    /** What a person says later holds; what was said before is kept. */
    GroupView decide(String id, LevelDraft draft, Actor by) {
        AlertGroup.Acknowledged mine = new AlertGroup.Acknowledged(by.name(), now());
        Integer level = draft.decided();
        String reason = draft.why();
        var unused = groups.change(id, group -> {
                    draft.requireLatest(group);
                    return group.decide(level, reason, mine);
                })
                .orElseThrow(() -> unknown(id));
        telling.tell(id);
        return get(id);
    }

    private static NotFoundException unknown(String id) {
        return new NotFoundException("alert-group", id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
