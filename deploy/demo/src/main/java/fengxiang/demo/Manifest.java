package fengxiang.demo;

import fengxiang.demo.site.Addresses;
import fengxiang.demo.world.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The outlets and sources of the demo, as the backend's API takes them. */
final class Manifest {

    private Manifest() {}

    static List<ManifestEntry> of(Addresses addresses) {
        List<ManifestEntry> out = new ArrayList<>();
        for (Outlet outlet : Outlet.values()) {
            out.add(new ManifestEntry("/api/outlets", outlet(outlet, addresses)));
        }
        for (Outlet outlet : Outlet.values()) {
            out.add(new ManifestEntry("/api/sources", source(outlet, addresses)));
        }
        return List.copyOf(out);
    }

    private static Map<String, Object> outlet(Outlet outlet, Addresses addresses) {
        return Map.of(
                "name", outlet.title(),
                "aliases", outlet.aliases(),
                "hosts", List.of(addresses.authority(outlet)),
                "tier", outlet.tier(),
                "region", outlet.region(),
                "kind", outlet.kind(),
                "platform", outlet == Outlet.FORUM || outlet == Outlet.REVIEWS,
                "review", false);
    }

    private static Map<String, Object> source(Outlet outlet, Addresses addresses) {
        return Map.of(
                "name", outlet.title(),
                "outletHost", addresses.authority(outlet),
                "kind", outlet.kind(),
                "entries", entries(outlet, addresses),
                "articlePattern", addresses.articlePattern(outlet),
                "listPattern", addresses.listPattern(outlet),
                "intervalMinutes", 1,
                "delayMillis", 0);
    }

    private static List<Map<String, String>> entries(Outlet outlet, Addresses addresses) {
        List<Map<String, String>> out = new ArrayList<>();
        if (outlet == Outlet.OBSERVER) {
            return List.of(entry(addresses.origin(outlet) + "/sitemap.xml", "sitemap"));
        }
        if (outlet == Outlet.PROVINCIAL) {
            out.add(entry(addresses.origin(outlet) + "/rss.xml", "feed"));
        }
        addresses.sections(outlet).forEach(s -> out.add(entry(s, "section")));
        return out;
    }

    private static Map<String, String> entry(String url, String type) {
        return Map.of("url", url, "type", type);
    }
}
