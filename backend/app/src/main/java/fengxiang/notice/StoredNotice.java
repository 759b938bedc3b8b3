package fengxiang.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as kept: the document of {@code notices}. See {@link Notice}.
 *
 * @param storedAt order of lists and of what was read: {@code at} may be older than what was seen already
 * @param planned whether its deliveries are there, or none is needed
 */
public record StoredNotice(
        String id,
        NoticeKind kind,
        Urgency urgency,
        @Nullable Integer level,
        String targetId,
        String targetName,
        String title,
        String sentence,
        List<NoticeArticle> articles,
        Audience audience,
        String path,
        Instant at,
        Instant storedAt,
        boolean planned) {

    public StoredNotice {
        articles = List.copyOf(articles);
    }

    static StoredNotice of(Notice notice, Instant now) {
        return new StoredNotice(
                notice.id(),
                notice.kind(),
                notice.urgency(),
                notice.level(),
                notice.targetId(),
                notice.targetName(),
                notice.title(),
                notice.sentence(),
                notice.articles(),
                notice.audience(),
                notice.path(),
                notice.at(),
                now,
                notice.urgency() == Urgency.PAGE);
    }

    public Notice notice() {
        return new Notice(
                id, kind, urgency, level, targetId, targetName, title, sentence, articles, audience, path, at);
    }

    /** The same, with its deliveries there. */
    public StoredNotice withDeliveries() {
        return with(articles, true);
    }

    /** The same, without an article that was erased. */
    StoredNotice without(String articleId) {
        return with(
                articles.stream()
                        .filter(article -> !articleId.equals(article.id()))
                        .toList(),
                planned);
    }

    private StoredNotice with(List<NoticeArticle> left, boolean isPlanned) {
        return new StoredNotice(
                id,
                kind,
                urgency,
                level,
                targetId,
                targetName,
                title,
                sentence,
                left,
                audience,
                path,
                at,
                storedAt,
                isPlanned);
    }
}
