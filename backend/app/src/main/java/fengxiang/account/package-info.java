/** Who may enter and do what: users, roles, sessions, API tokens, the security chain. */
@ApplicationModule(allowedDependencies = {"platform", "elastic"})
@NullMarked
package fengxiang.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
