package fengxiang.launcher;

import fengxiang.demo.ManifestEntry;
import fengxiang.launcher.backend.BackendApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes the demo's outlets and sources known; what is known already stays as people have left it. */
final class DemoSeeding {

    private DemoSeeding() {}

    static void seed(BackendApi backend, List<ManifestEntry> manifest) {
        Set<String> known = new HashSet<>();
        backend.get("/api/outlets?size=100")
                .path("items")
                .forEach(outlet -> outlet.path("hosts").forEach(host -> known.add("/api/outlets " + host.asString())));
        for (JsonNode source : backend.get("/api/sources")) {
            known.add("/api/sources " + source.path("outletHost").asString());
        }
        for (ManifestEntry entry : manifest) {
            if (!known.contains(entry.post() + " " + host(entry))) {
                backend.post(entry.post(), entry.body());
            }
        }
    }

    private static String host(ManifestEntry entry) {
        Object hosts = entry.body().getOrDefault("hosts", entry.body().get("outletHost"));
        return hosts instanceof List<?> several ? String.valueOf(several.getFirst()) : String.valueOf(hosts);
    }
}
