package fengxiang.alert;

import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import fengxiang.notice.NoticeKind;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.search.Segment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what people are told. */
@Component
class Wording {

    private static final int ARTICLES = 5;
    private static final int SENTENCES = 3;

    private final Hits hits;

    Wording(Hits hits) {
        this.hits = hits;
    }

    /** @param alerts of the group that may be told of, the latest first; not empty */
    Notice notice(AlertGroup group, Due due, List<Alert> alerts, Instant now) {
        List<Alert> ordered = alerts.stream()
                .sorted(Comparator.comparing(Alert::urgency).reversed())
                .toList();
        return new Notice(
                group.id() + "." + due.name(),
                due.kind(),
                fengxiang.notice.Urgency.valueOf(group.urgency().name()),
                group.gravest(),
                group.topicId(),
                group.topicName(),
                title(due.kind(), group),
                Stream.concat(
                                levels(group),
                                ordered.stream().map(Alert::sentence).distinct().limit(SENTENCES))
                        .collect(Collectors.joining("；")),
                articles(ordered),
                due.audience(),
                "/alerts?group=" + group.id(),
                now);
    }

    /** Both, once a person has decided: a message stands alone. */
    private static Stream<String> levels(AlertGroup group) {
        return group.decided() == null
                ? Stream.empty()
                : Stream.of("人工判定" + named(group.level()) + "，系统"
                        + (group.proposal() == null ? "尚无建议" : "建议" + named(group.proposed())));
    }

    private static String named(@Nullable Integer level) {
        return level == null ? "关注" : List.of("Ⅰ级", "Ⅱ级", "Ⅲ级", "Ⅳ级").get(level - 1);
    }

    private static String title(NoticeKind kind, AlertGroup group) {
        String what = switch (kind) {
            case MORE -> "新进展";
            case REMINDER -> "尚未确认";
            case ESCALATION -> "无人确认，升级";
            case RAISED -> "升级";
            default -> "预警";
        };
        return what + "：" + group.topicName();
    }

    private List<NoticeArticle> articles(List<Alert> alerts) {
        List<String> ids = alerts.stream()
                .flatMap(alert -> alert.evidence().articles().stream())
                .distinct()
                .limit(ARTICLES)
                .toList();
        Map<String, ArticleHit> found = hits.byId(ids, null);
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(Wording::article)
                .toList();
    }

    private static NoticeArticle article(ArticleHit hit) {
        String title = hit.title().stream().map(Segment::text).collect(Collectors.joining());
        return new NoticeArticle(hit.id(), title, hit.outlet().name(), hit.url(), hit.publishedAt());
    }
}
