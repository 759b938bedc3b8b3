package fengxiang.trend;

import fengxiang.outlet.Tier;
import java.util.List;

/**
 * Who carries a subject.
 *
 * @param outlets most articles first; their articles add up to those of the subject
 * @param tiers all of them, in their order
 */
record CarriersAnswer(long articles, List<OutletLine> outlets, List<TierLine> tiers) {

    /** @param key the outlet's id, or the host where it belongs to none */
    record OutletLine(String key, String name, Tier tier, CarrierCounts carried) {}

    /** @param outlets how many of the tier carried something */
    record TierLine(Tier key, long outlets, CarrierCounts carried) {}
}
