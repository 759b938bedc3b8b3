package fengxiang.crawler.politeness;

import java.time.Duration;
import java.util.Set;

/**
 * What holds for a request to a host.
 *
 * @param pause the least time between the end of a request to it and the beginning of the next one
 * @param ports host:port pairs that a source is at, and which may therefore be asked although the port is not one of
 *     the web's own
 */
public record HostTerms(Duration pause, Set<String> ports) {

    /** No unusual ports. */
    public static HostTerms pause(Duration pause) {
        return new HostTerms(pause, Set.of());
    }

    /** The same with the longer one of both pauses. */
    public HostTerms atLeast(Duration other) {
        return other.compareTo(pause) > 0 ? new HostTerms(other, ports) : this;
    }
}
