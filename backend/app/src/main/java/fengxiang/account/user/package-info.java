/** The people who may log in: their roles, their passwords, and the first of them. */
@NullMarked
package fengxiang.account.user;

import org.jspecify.annotations.NullMarked;
