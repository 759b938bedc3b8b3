package fengxiang.notice.page;

import fengxiang.notice.NoticeArticle;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.StoredNotice;
import fengxiang.notice.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the caller's notices, the latest first.
 *
 * @param total exact, with the filter that was asked for
 * @param unread of all, how many the caller has not read
 */
record NoticePage(long total, int page, int size, long unread, List<NoticeItem> items) {

    /** A notice and whether the caller has read it. See {@link fengxiang.notice.Notice}. */
    record NoticeItem(
            String id,
            NoticeKind kind,
            Urgency urgency,
            @Nullable Integer level,
            String target,
            String targetName,
            String title,
            String sentence,
            List<NoticeArticle> articles,
            String path,
            Instant at,
            Instant storedAt,
            boolean read) {

        static NoticeItem of(StoredNotice notice, Reads reads) {
            return new NoticeItem(
                    notice.id(),
                    notice.kind(),
                    notice.urgency(),
                    notice.level(),
                    notice.targetId(),
                    notice.targetName(),
                    notice.title(),
                    notice.sentence(),
                    notice.articles(),
                    notice.path(),
                    notice.at(),
                    notice.storedAt(),
                    !notice.storedAt().isAfter(reads.until()) || reads.ids().contains(notice.id()));
        }
    }
}
