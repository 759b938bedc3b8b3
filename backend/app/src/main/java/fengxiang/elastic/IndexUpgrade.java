package fengxiang.elastic;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings one template and the indices made from it to the version of this program.
 *
 * <p>Indices go first and carry their own version, so that a crash in between leaves something that the next start
 * continues; they are looked at again afterwards, because an older backend that still runs may have begun a new month.
 */
@Component
class IndexUpgrade {

    private static final Logger log = LoggerFactory.getLogger(IndexUpgrade.class);

    private final RawRequests requests;
    private final Indices indices;
    private final int replicas;

    IndexUpgrade(RawRequests requests, Indices indices, ElasticProperties properties) {
        this.requests = requests;
        this.indices = indices;
        this.replicas = properties.replicas();
    }

    void apply(Template template) {
        refuseNewer(template);
        upgradeIndices(template);
        putTemplate(template);
        if (!template.spec().monthly()) {
            new AliasedIndex(requests, indices).ensure(template.spec());
        }
        upgradeIndices(template);
    }

    /** Changes nothing; fails when something is older than this program or missing. */
    void check(Template template) {
        refuseNewer(template);
        Stamp stamp = templateStamp(template);
        if (stamp.version() != template.version()) {
            throw new ProvisioningException("template " + name(template) + " has version " + stamp.version()
                    + " in the cluster, this program brings version " + template.version()
                    + ": start once with fengxiang.elastic.provision=apply");
        }
        stamps(template).forEach((index, s) -> {
            if (s.version() < template.version()) {
                throw new ProvisioningException("index " + index + " has mapping version " + s.version()
                        + " instead of " + template.version() + ": start once with fengxiang.elastic.provision=apply");
            }
        });
    }

    private void refuseNewer(Template template) {
        refuseNewer("template " + name(template), templateStamp(template), template);
        stamps(template).forEach((index, stamp) -> refuseNewer("index " + index, stamp, template));
    }

    private static void refuseNewer(String what, Stamp stamp, Template ours) {
        if (stamp.version() > ours.version()) {
            throw new ProvisioningException(what + " has version " + stamp.version() + ", this program knows version "
                    + ours.version() + ": the data was written by a newer Fengxiang. Start that version again.");
        }
        if (stamp.version() == ours.version() && !stamp.fingerprint().equals(ours.fingerprint())) {
            throw new ProvisioningException(what + " and " + ours.spec().resource() + " both have version "
                    + ours.version() + " but differ: the file was changed without raising _meta.version");
        }
    }

    private void putTemplate(Template template) {
        JsonNode known = templateMeta(template);
        if (Stamp.of(known).version() == template.version()
                && known.path("replicas").asInt(-1) == replicas) {
            return;
        }
        requests.put(
                "apply the template " + name(template),
                "/_index_template/" + name(template),
                template.indexTemplate(indices, replicas));
        log.info("template {} is now version {}", name(template), template.version());
    }

    private void upgradeIndices(Template template) {
        stamps(template).forEach((index, stamp) -> {
            if (stamp.version() < template.version()) {
                upgrade(index, stamp, template);
            }
        });
    }

    private void upgrade(String index, Stamp from, Template to) {
        try {
            putChangedSettings(index, to);
            requests.put("update the mapping of " + index, "/" + index + "/_mapping", to.mappingsWithVersion());
        } catch (ElasticException.Refused e) {
            throw new ProvisioningException(
                    "index " + index + " has mapping version " + from.version() + " and cannot take version "
                            + to.version() + " of " + to.spec().resource() + " (" + e.getMessage()
                            + "). Nothing was lost: start the previous Fengxiang again, or move this index out of the"
                            + " pattern " + indices.pattern(to.spec()) + " and start anew.",
                    e);
        }
        log.info("index {} went from mapping version {} to {}", index, from.version(), to.version());
    }

    private void putChangedSettings(String index, Template to) {
        JsonNode now = requests.get("read the settings of " + index, "/" + index + "/_settings?flat_settings=true")
                .path(index)
                .path("settings");
        ObjectNode changed = ElasticConfiguration.documents().createObjectNode();
        for (Map.Entry<String, String> setting : to.changeableSettings().entrySet()) {
            if (!now.path(setting.getKey()).asString("").equals(setting.getValue())) {
                changed.put(setting.getKey(), setting.getValue());
            }
        }
        if (!changed.isEmpty()) {
            requests.put("update the settings of " + index, "/" + index + "/_settings", changed);
        }
    }

    private Stamp templateStamp(Template template) {
        return Stamp.of(templateMeta(template));
    }

    private JsonNode templateMeta(Template template) {
        return requests.get("read the template " + name(template), "/_index_template/" + name(template))
                .path("index_templates")
                .path(0)
                .path("index_template")
                .path("_meta");
    }

    private Map<String, Stamp> stamps(Template template) {
        String pattern = indices.pattern(template.spec());
        return Stamp.byIndex(requests.get(
                "read the mappings of " + pattern,
                "/" + pattern + "/_mapping?filter_path=*.mappings._meta,*.mappings.dynamic"));
    }

    private String name(Template template) {
        return indices.alias(template.spec());
    }
}
