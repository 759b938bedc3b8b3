package fengxiang.account.user;

import fengxiang.account.Role;
import java.util.Set;

/** What an administrator may change in a user; checked. */
record UserEdit(String displayName, Set<Role> roles, boolean disabled) {}
