package fengxiang.elastic;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the backend uses the cluster.
 *
 * <pre>{@code
 * fengxiang:
 *   elastic:
 *     prefix: fx-                  # begins every index name; the cluster role is limited to it
 *     provision: apply             # apply | check (stop when templates are older) | off
 *     replicas: 0                  # copies of each shard of new indices; 1 or more on a cluster of several nodes
 *     start-wait: 60s              # how long a starting backend waits for Elasticsearch
 *     fail-on-deprecation: false   # tests: a deprecation warning of the server fails the request
 * }</pre>
 */
@ConfigurationProperties("fengxiang.elastic")
record ElasticProperties(
        @DefaultValue("fx-") String prefix,
        @DefaultValue("apply") Provision provision,
        @DefaultValue("0") int replicas,
        @DefaultValue("60s") Duration startWait,
        @DefaultValue("false") boolean failOnDeprecation) {

    enum Provision {
        APPLY,
        CHECK,
        OFF
    }
}
