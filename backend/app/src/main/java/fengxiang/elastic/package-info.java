/**
 * The only door to Elasticsearch: the client, index names, templates, bulk writes, work leases, and one place where its
 * failures become ours. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"model", "platform"})
@NullMarked
package fengxiang.elastic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
