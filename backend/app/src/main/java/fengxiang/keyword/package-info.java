/**
 * The monitoring keywords (监测词): what patrols and search connectors look for. A keyword names the organisation, a
 * service or an incident of it, and says why it is watched; never a person, unless one who speaks for the organisation.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "account"})
@NullMarked
package fengxiang.keyword;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
