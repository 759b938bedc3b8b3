package fengxiang.crawler.politeness;

import java.time.Duration;
import java.util.Set;

/**
 * What holds for a request to a host.
 *
 * @param pause the least time between the end of a request to it and the beginning of the next one
 * @param ports host:port pairs that a source is at, and which may therefore be asked although the port is not one of
 *     the web's own
 * @param roaming true: the address comes from strangers, such as a search's results; only public addresses on the web's
 *     own ports are asked, whatever operator and sources allow
 */
public record HostTerms(Duration pause, Set<String> ports, boolean roaming) {

    /** For the addresses of a source. */
    public HostTerms(Duration pause, Set<String> ports) {
        this(pause, ports, false);
    }

    /** For addresses that may lie anywhere on the public web. */
    public static HostTerms roaming(Duration pause) {
        return new HostTerms(pause, Set.of(), true);
    }

    /** No unusual ports. */
    public static HostTerms pause(Duration pause) {
        return new HostTerms(pause, Set.of());
    }

    /** The same with the longer one of both pauses. */
    public HostTerms atLeast(Duration other) {
        return other.compareTo(pause) > 0 ? new HostTerms(other, ports, roaming) : this;
    }
}
