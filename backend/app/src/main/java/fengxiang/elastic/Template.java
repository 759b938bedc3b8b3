package fengxiang.elastic;

import fengxiang.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The template file of one index, checked: a version, strict mappings, a reason for every field.
 *
 * <pre>{@code
 * {"_meta": {"version": 1, "reasons": {"id": "read back by ...", "title.exact": "..."}},
 *  "settings": {"number_of_shards": 1},
 *  "mappings": {"dynamic": "strict", "properties": {"id": {"type": "keyword"}}}}
 * }</pre>
 *
 * @param version raised with every change of settings or mappings
 * @param fingerprint hash of settings and mappings: the same version must mean the same content
 */
record Template(IndexSpec spec, int version, String fingerprint, ObjectNode settings, ObjectNode mappings) {

    static Template load(IndexSpec spec) {
        try (InputStream in = new ClassPathResource(spec.resource()).getInputStream()) {
            return parse(spec, ElasticConfiguration.documents().readTree(in));
        } catch (IOException | JacksonException e) {
            throw new ProvisioningException(spec.resource() + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Template parse(IndexSpec spec, JsonNode file) {
        int version = file.path("_meta").path("version").asInt(0);
        if (version < 1) {
            throw new ProvisioningException(spec.resource() + ": _meta.version must be a number from 1");
        }
        TemplateRules.check(spec.resource(), file);
        ObjectNode settings = object(file.path("settings"));
        ObjectNode mappings = object(file.path("mappings"));
        String fingerprint = Hashes.sha256(settings + "\n" + mappings).substring(0, 16);
        return new Template(spec, version, fingerprint, settings, mappings);
    }

    /** The body for the composable index template. */
    ObjectNode indexTemplate(Indices indices, int replicas) {
        ObjectNode body = ElasticConfiguration.documents().createObjectNode();
        body.putArray("index_patterns").add(indices.pattern(spec));
        body.put("priority", 500);
        body.put("version", version);
        body.set("_meta", meta().put("replicas", replicas));
        ObjectNode template = body.putObject("template");
        template.set("settings", settings.deepCopy().put("index.number_of_replicas", replicas));
        template.set("mappings", mappingsWithVersion());
        if (spec.monthly()) {
            template.putObject("aliases").putObject(indices.alias(spec));
        }
        return body;
    }

    /** The mappings as an index carries them: with the version that wrote them. */
    ObjectNode mappingsWithVersion() {
        ObjectNode stamped = mappings.deepCopy();
        stamped.set("_meta", meta());
        return stamped;
    }

    /** Settings by full name, without those that only a new index can take. */
    Map<String, String> changeableSettings() {
        Map<String, String> flat = new TreeMap<>();
        flatten("", settings, flat);
        flat.remove("index.number_of_shards");
        return flat;
    }

    boolean needsHanlp() {
        return mappings.toString().contains("\"hanlp_");
    }

    private ObjectNode meta() {
        return ElasticConfiguration.documents()
                .createObjectNode()
                .put("version", version)
                .put("fingerprint", fingerprint);
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object
                ? object.deepCopy()
                : ElasticConfiguration.documents().createObjectNode();
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(e -> flatten(path + "." + e.getKey(), e.getValue(), into));
            return;
        }
        String name = path.substring(1);
        into.put(name.startsWith("index.") ? name : "index." + name, node.asString());
    }
}
