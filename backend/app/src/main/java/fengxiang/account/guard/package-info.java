/** The security chain: reads credentials, refuses by default, checks {@link fengxiang.account.Access}, sets headers. */
@NullMarked
package fengxiang.account.guard;

import org.jspecify.annotations.NullMarked;
