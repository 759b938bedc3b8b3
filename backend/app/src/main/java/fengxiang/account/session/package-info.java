/** Log-in, log-out, and the sessions in between, which any backend can serve. */
@NullMarked
package fengxiang.account.session;

import org.jspecify.annotations.NullMarked;
