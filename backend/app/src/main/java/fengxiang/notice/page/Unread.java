package fengxiang.notice.page;

import org.jspecify.annotations.Nullable;

/**
 * What an open page is told.
 *
 * @param newest the latest of the person's that is unread; null: all is read
 */
record Unread(long unread, NoticePage.@Nullable NoticeItem newest) {}
