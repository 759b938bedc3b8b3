package fengxiang.elastic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the backend uses the cluster.
 *
 * <pre>{@code
 * fengxiang:
 *   elastic:
 *     prefix: fx-       # begins every index name; the cluster role is limited to it
 *     provision: apply  # apply | check (stop when templates are older) | off
 *     replicas: 0       # copies of each shard; 1 or more on a cluster of several nodes
 * }</pre>
 */
@ConfigurationProperties("fengxiang.elastic")
record ElasticProperties(
        @DefaultValue("fx-") String prefix,
        @DefaultValue("apply") Provision provision,
        @DefaultValue("0") int replicas) {

    enum Provision {
        APPLY,
        CHECK,
        OFF
    }
}
