/** What holds for all notices: the mail server, and who is on duty. */
@NullMarked
package fengxiang.notice.setting;

import org.jspecify.annotations.NullMarked;
