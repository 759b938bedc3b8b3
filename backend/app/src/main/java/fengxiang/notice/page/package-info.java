/** Notices in the page: each person's list, what they have read, and that pages hear of new ones at once. */
@NullMarked
package fengxiang.notice.page;

import org.jspecify.annotations.NullMarked;
