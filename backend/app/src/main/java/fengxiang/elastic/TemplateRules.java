package fengxiang.elastic;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What every template file must keep to, so that nothing is stored that nobody decided to store. */
final class TemplateRules {

    private TemplateRules() {}

    static void check(String resource, JsonNode file) {
        only(resource, file, Set.of("_meta", "settings", "mappings"));
        JsonNode mappings = file.path("mappings");
        if (!mappings.path("dynamic").asString("").equals("strict")) {
            throw new ProvisioningException(resource + ": mappings.dynamic must be \"strict\"");
        }
        if (file.path("settings").toString().contains("number_of_replicas")) {
            throw new ProvisioningException(resource + ": the number of replicas is a setting of the backend");
        }
        Set<String> fields = new TreeSet<>();
        collect(resource, "", mappings, fields);
        reasons(resource, file.path("_meta").path("reasons"), fields);
    }

    /** Every field of the mapping by its path; sub-fields as {@code title.exact}. */
    private static void collect(String resource, String path, JsonNode node, Set<String> into) {
        if (!path.isEmpty() && node.has("dynamic")) {
            throw new ProvisioningException(resource + ": " + path + " must not have an own \"dynamic\"");
        }
        for (String children : new String[] {"properties", "fields"}) {
            node.path(children).properties().forEach(e -> {
                String child = path.isEmpty() ? e.getKey() : path + "." + e.getKey();
                into.add(child);
                collect(resource, child, e.getValue(), into);
            });
        }
    }

    private static void reasons(String resource, JsonNode reasons, Set<String> fields) {
        fields.forEach(field -> {
            if (reasons.path(field).asString("").isBlank()) {
                throw new ProvisioningException(resource + ": field " + field + " has no reason in _meta.reasons");
            }
        });
        reasons.propertyNames().stream()
                .filter(r -> !fields.contains(r))
                .findFirst()
                .ifPresent(r -> {
                    throw new ProvisioningException(resource + ": _meta.reasons names " + r + ", which is no field");
                });
    }

    private static void only(String resource, JsonNode file, Set<String> known) {
        file.propertyNames().stream()
                .filter(n -> !known.contains(n))
                .findFirst()
                .ifPresent(n -> {
                    throw new ProvisioningException(resource + ": unknown member " + n);
                });
    }
}
