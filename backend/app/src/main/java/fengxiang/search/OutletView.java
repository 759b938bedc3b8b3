package fengxiang.search;

import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import java.util.Optional;

/**
 * The outlet of an article, as it is described now.
 *
 * @param id the host where it belongs to no outlet
 */
public record OutletView(String id, String host, String name, Tier tier) {

    static OutletView of(String host, Outlets outlets) {
        Optional<Outlet> outlet = outlets.byHost(host);
        return new OutletView(
                outlet.map(Outlet::id).orElse(host),
                host,
                outlet.map(Outlet::name).orElse(host),
                outlet.map(Outlet::tier).orElse(Tier.OTHER));
    }
}
