package fengxiang.elastic;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The version that a template or an index says it has; 0 where it says nothing. */
record Stamp(int version, String fingerprint) {

    static Stamp of(JsonNode meta) {
        return new Stamp(meta.path("version").asInt(0), meta.path("fingerprint").asString(""));
    }

    /** From the answer to a get-mapping request. */
    static Map<String, Stamp> byIndex(JsonNode mappings) {
        Map<String, Stamp> stamps = new TreeMap<>();
        mappings.properties()
                .forEach(e ->
                        stamps.put(e.getKey(), of(e.getValue().path("mappings").path("_meta"))));
        return stamps;
    }
}
