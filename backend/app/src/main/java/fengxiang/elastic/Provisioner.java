package fengxiang.elastic;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Makes the cluster ready before the backend serves anything: every {@link IndexSpec} bean gets its template, its
 * existing indices are brought up to the template's version, and an index that is not monthly is created behind its
 * alias. A failure stops the start; nothing is skipped silently.
 *
 * <p>Runs when all beans exist and before the web server and scheduled work start. What a feature itself does with its
 * indices at start belongs into an {@code ApplicationRunner} or later.
 */
@Component
class Provisioner implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Provisioner.class);

    private final ObjectProvider<IndexSpec> specs;
    private final ElasticProperties properties;
    private final ServerCheck server;
    private final IndexUpgrade upgrade;

    Provisioner(
            ObjectProvider<IndexSpec> specs, ElasticProperties properties, ServerCheck server, IndexUpgrade upgrade) {
        this.specs = specs;
        this.properties = properties;
        this.server = server;
        this.upgrade = upgrade;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (properties.provision() == ElasticProperties.Provision.OFF) {
            log.warn("index templates are neither applied nor checked (fengxiang.elastic.provision=off)");
            return;
        }
        List<Template> templates = specs.stream().map(Template::load).toList();
        server.check(templates.stream().anyMatch(Template::needsHanlp));
        templates.forEach(this::provision);
        log.info("{} index templates are ready", templates.size());
    }

    private void provision(Template template) {
        try {
            switch (properties.provision()) {
                case APPLY -> upgrade.apply(template);
                case CHECK -> upgrade.check(template);
                case OFF -> {}
            }
        } catch (ElasticException e) {
            throw new ProvisioningException(template.spec().resource() + " could not be applied: " + e.getMessage(), e);
        }
    }
}
