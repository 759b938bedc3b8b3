package fengxiang.watch;

import fengxiang.alert.Evidence;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which outlet a host belongs to, and how far that reaches. */
@Component
class Tiers {

    private final Outlets outlets;

    Tiers(Outlets outlets) {
        this.outlets = outlets;
    }

    /** A host without an outlet counts as other. */
    Evidence.Carrier carrier(String host) {
        return outlets.byHost(host)
                .map(outlet -> new Evidence.Carrier(outlet.id(), outlet.tier()))
                .orElse(new Evidence.Carrier(host, Tier.OTHER));
    }

    /** Of all outlets of this tier or a higher one. */
    List<String> hosts(Tier tier) {
        return outlets.all().stream()
                .filter(outlet -> outlet.tier().compareTo(tier) <= 0)
                .flatMap(outlet -> outlet.hosts().stream())
                .toList();
    }

    String name(String host) {
        return outlets.byHost(host).map(Outlet::name).orElse(host);
    }
}
