/** API tokens for programs: what they may do, until when, and who made them. */
@NullMarked
package fengxiang.account.token;

import org.jspecify.annotations.NullMarked;
