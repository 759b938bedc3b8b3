/**
 * How long the pages wait that people look at all day, beside the plain queries that they need: {@code bench
 * dashboards}. What is made is known, so that every answer is checked against it.
 */
@NullMarked
package fengxiang.launcher.bench.dashboards;

import org.jspecify.annotations.NullMarked;
