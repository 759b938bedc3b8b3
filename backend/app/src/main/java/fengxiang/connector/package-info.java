/**
 * Search connectors (搜索渠道): sources that ask a search for the monitoring keywords, through an interface that the search
 * offers to programs, at most so many times a day. None reads a result page made for people. A connector is a source:
 * it is paused, judged and counted like all. Door: {@link fengxiang.connector.Connectors}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "source", "keyword", "look", "account"})
@NullMarked
package fengxiang.connector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
