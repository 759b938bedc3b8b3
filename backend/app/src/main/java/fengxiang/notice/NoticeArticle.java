package fengxiang.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice rests on. The link is the original one: a link into the intranet is dead on a phone.
 *
 * @param id of the article in our store; null: of none
 * @param outlet the outlet's name, or its host
 * @param publishedAt null: not known
 */
public record NoticeArticle(
        @Nullable String id,
        String title,
        String outlet,
        String url,
        @Nullable Instant publishedAt) {}
