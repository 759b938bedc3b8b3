package fengxiang.model;

import java.util.List;

/**
 * The hosts that were leased, and the sources that their addresses belong to.
 *
 * @param sources profiles of every source named in the leases
 */
public record LeaseGrant(List<HostLease> leases, List<SourceProfile> sources) {}
