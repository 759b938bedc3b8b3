package fengxiang.notice;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One message. It stands alone: whoever reads it on a phone, without our pages, knows what it is about.
 *
 * @param id stable: what is published again under it is the same notice and told once. Letters, digits and {@code . _ :
 *     -}, at most 200
 * @param level 1 (Ⅰ, the most serious) to 4; null: 关注, no level
 * @param targetId what is watched, such as a topic: routes may ask for it
 * @param targetName as people call it
 * @param title a few words for the head of a message
 * @param sentence all of it in one sentence
 * @param articles the most telling first; some are left out where a channel has no room
 * @param path where it stands in our own pages: {@code /alerts/ID}
 */
public record Notice(
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
        Instant at) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,200}");
    private static final int LEAST_LEVEL = 4;

    /** More are neither kept nor sent. */
    private static final int MOST_ARTICLES = 20;

    public Notice {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a notice: " + id);
        }
        if (level != null && (level < 1 || level > LEAST_LEVEL)) {
            throw new IllegalArgumentException("no level: " + level);
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("no path in our pages: " + path);
        }
        articles = articles.stream().limit(MOST_ARTICLES).toList();
    }
}
