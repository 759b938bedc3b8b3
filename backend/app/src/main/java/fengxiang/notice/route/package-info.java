/** Who is told what, by which channels, and when not: routes of persons and of roles. */
@NullMarked
package fengxiang.notice.route;

import org.jspecify.annotations.NullMarked;
