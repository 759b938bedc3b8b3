package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.testing.WithElasticsearch;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

/** Templates and indices through the versions of a program, on the real server. */
@SpringBootTest
@WithElasticsearch
class IndexUpgradeTest {

    @Autowired
    private IndexUpgrade upgrade;

    @Autowired
    private RawRequests requests;

    @Autowired
    private Indices indices;

    @Autowired
    private BulkWriter writer;

    private IndexSpec single = IndexSpec.single("none");

    @BeforeEach
    void nameAfterTheTest(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        single = IndexSpec.single(name.substring(0, Math.min(30, name.length())));
    }

    private static Template version(IndexSpec spec, int version, String fields, String reasons) {
        String file = "{\"_meta\":{\"version\":" + version + ",\"reasons\":{" + reasons + "}},"
                + "\"settings\":{\"number_of_shards\":1,\"refresh_interval\":\"" + version + "s\"},"
                + "\"mappings\":{\"dynamic\":\"strict\",\"properties\":{" + fields + "}}}";
        return Template.parse(spec, ElasticConfiguration.documents().readTree(file));
    }

    private static Template one(IndexSpec spec, int version) {
        return version(spec, version, "\"a\":{\"type\":\"keyword\"}", "\"a\":\"r\"");
    }

    private static Template two(IndexSpec spec, int version) {
        return version(
                spec, version, "\"a\":{\"type\":\"keyword\"},\"b\":{\"type\":\"long\"}", "\"a\":\"r\",\"b\":\"r\"");
    }

    private JsonNode mapping(String index) {
        return requests.get("test", "/" + index + "/_mapping").path(index).path("mappings");
    }

    @Test
    void createsAnIndexBehindItsAliasOnce() {
        upgrade.apply(one(single, 1));
        upgrade.apply(one(single, 1));
        upgrade.check(one(single, 1));
        String index = indices.first(single);
        assertThat(requests.get("test", "/" + indices.alias(single) + "/_alias").propertyNames())
                .containsExactly(index);
        assertThat(mapping(index).path("_meta").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void bringsTemplateAndIndicesToANewerVersion() {
        upgrade.apply(one(single, 1));
        assertThatThrownBy(() -> upgrade.check(two(single, 2)))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("provision=apply");
        upgrade.apply(two(single, 2));
        String index = indices.first(single);
        assertThat(mapping(index).path("properties").has("b")).isTrue();
        assertThat(mapping(index).path("_meta").path("version").asInt()).isEqualTo(2);
        assertThat(requests.get("test", "/" + index + "/_settings?flat_settings=true")
                        .path(index)
                        .path("settings")
                        .path("index.refresh_interval")
                        .asString())
                .isEqualTo("2s");
        upgrade.check(two(single, 2));
    }

    @Test
    void refusesDataOfANewerProgram() {
        upgrade.apply(two(single, 2));
        assertThatThrownBy(() -> upgrade.apply(one(single, 1)))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("newer Fengxiang")
                .hasMessageContaining("version 2")
                .hasMessageContaining("version 1");
    }

    @Test
    void refusesAFileThatChangedWithoutANewVersion() {
        upgrade.apply(one(single, 1));
        assertThatThrownBy(() -> upgrade.apply(two(single, 1)))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("without raising _meta.version");
    }

    @Test
    void namesTheIndexThatCannotTakeANewVersion() {
        upgrade.apply(one(single, 1));
        Template other = version(single, 2, "\"a\":{\"type\":\"long\"}", "\"a\":\"r\"");
        assertThatThrownBy(() -> upgrade.apply(other))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining(indices.first(single))
                .hasMessageContaining("version 1")
                .hasMessageContaining("version 2")
                .hasMessageContaining("start the previous Fengxiang again");
        upgrade.check(one(single, 1));
    }

    @Test
    void refusesAnIndexWhereTheAliasBelongs() {
        requests.put(
                "test",
                "/" + indices.alias(single),
                ElasticConfiguration.documents().createObjectNode());
        assertThatThrownBy(() -> upgrade.apply(one(single, 1)))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("where an alias should be");
    }

    @Test
    void givesAMonthItsMappingAndAliasAtTheFirstWrite() {
        IndexSpec monthly = IndexSpec.monthly(single.name());
        upgrade.apply(one(monthly, 1));
        String month = indices.month(monthly, Instant.parse("2026-11-30T23:59:59Z"));
        assertThat(month).endsWith("-2026.11");
        WriteResult result = writer.writeVisibly("test", List.of(Write.create(month, "1", Map.of("a", "x"))))
                .getFirst();
        assertThat(result.status()).isEqualTo(WriteResult.Status.CREATED);
        assertThat(mapping(month).path("dynamic").asString()).isEqualTo("strict");
        assertThat(requests.get("test", "/" + indices.alias(monthly) + "/_alias")
                        .propertyNames())
                .containsExactly(month);
        upgrade.apply(two(monthly, 2));
        assertThat(mapping(month).path("properties").has("b")).isTrue();
    }

    @Test
    void refusesAFieldThatNobodyDecidedOn() {
        upgrade.apply(one(single, 1));
        WriteResult result = writer.write(
                        "test", List.of(Write.create(indices.alias(single), "1", Map.of("author", "x"))))
                .getFirst();
        assertThat(result.status()).isEqualTo(WriteResult.Status.REFUSED);
        assertThat(result.reason()).contains("author");
    }
}
