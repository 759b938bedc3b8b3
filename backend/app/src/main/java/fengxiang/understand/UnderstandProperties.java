package fengxiang.understand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are read.
 *
 * @param idle whether those that concern no topic are read too, while nothing waits and few are delivered: for searches
 *     by sentiment and place
 */
@ConfigurationProperties("fengxiang.understand")
record UnderstandProperties(@DefaultValue("true") boolean idle) {}
