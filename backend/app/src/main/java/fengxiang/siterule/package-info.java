/**
 * Rules for single sites (站点规则): where title, body and time of an article stand on pages on which the general method
 * goes wrong. Door: {@link fengxiang.siterule.SiteRules}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "account"})
@NullMarked
package fengxiang.siterule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
