/**
 * Runs the whole system on one machine: data directory, secrets, Elasticsearch, backend, demo sites and crawler in this
 * order, supervised until asked to stop. The door is {@link fengxiang.launcher.up.Supervisor}.
 */
@NullMarked
package fengxiang.launcher.up;

import org.jspecify.annotations.NullMarked;
