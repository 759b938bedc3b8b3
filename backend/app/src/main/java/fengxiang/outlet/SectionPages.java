package fengxiang.outlet;

import fengxiang.model.WebAddress;

/**
 * Knows which addresses lead to lists of articles because somebody registered them so: no article has such an address.
 * Implemented by whoever keeps the registered addresses.
 */
@FunctionalInterface
public interface SectionPages {

    boolean contains(WebAddress address);
}
