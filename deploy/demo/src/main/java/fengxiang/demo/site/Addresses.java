package fengxiang.demo.site;

import fengxiang.demo.world.Item;
import fengxiang.demo.world.Outlet;
import java.util.List;

/**
 * Where the outlets are served: one port each on loopback, counting from a base.
 *
 * @param basePort the first outlet's port
 */
public record Addresses(int basePort) {

    /** The outlet's port. */
    public int port(Outlet outlet) {
        return basePort + outlet.ordinal();
    }

    /** Host and port. */
    public String authority(Outlet outlet) {
        return "127.0.0.1:" + port(outlet);
    }

    /** The outlet's address, without a final slash. */
    public String origin(Outlet outlet) {
        return "http://" + authority(outlet);
    }

    /** Where an article really stands, whatever address leads to it. */
    public String article(Item item) {
        return origin(item.outlet()) + Layout.of(item.outlet()).path(item);
    }

    /** Regular expression of the outlet's article addresses, as a whole. */
    public String articlePattern(Outlet outlet) {
        return quotedOrigin(outlet) + Layout.of(outlet).pattern();
    }

    /** Regular expression of the outlet's further list pages, as a whole. */
    public String listPattern(Outlet outlet) {
        return quotedOrigin(outlet) + "/(?:\\w+/list_\\d+\\.html|archive/(?:\\d{4}-\\d{2}-\\d{2}\\.html)?)";
    }

    /** Addresses of the outlet's section pages. */
    public List<String> sections(Outlet outlet) {
        return Layout.of(outlet).sections().stream()
                .map(s -> origin(outlet) + "/" + s + "/")
                .toList();
    }

    /** How exactly the outlet's pages tell the time: minute, day or inferred. */
    public static String precision(Outlet outlet) {
        return Layout.of(outlet).shown().precision();
    }

    private String quotedOrigin(Outlet outlet) {
        return origin(outlet).replace(".", "\\.");
    }
}
