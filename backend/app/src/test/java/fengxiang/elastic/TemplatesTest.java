package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.testing.WithElasticsearch;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** Every template file of every feature, as the start of the backend applied it to the real server. */
@SpringBootTest
@WithElasticsearch
class TemplatesTest {

    @Autowired
    private ObjectProvider<IndexSpec> specs;

    @Autowired
    private RawRequests requests;

    @Autowired
    private Indices indices;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private IndexUpgrade upgrade;

    @Test
    void everyFileBelongsToAFeature() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:elasticsearch/*.json");
        List<String> names = Arrays.stream(files)
                .map(f -> String.valueOf(f.getFilename()).replace(".json", ""))
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        specs.stream().map(IndexSpec::name).toList());
    }

    @Test
    void everyTemplateIsInTheClusterInTheVersionOfItsFile() {
        assertThat(specs.stream()).isNotEmpty().allSatisfy(spec -> upgrade.check(Template.load(spec)));
    }

    @Test
    void everyTemplateReachesTheServerAsItStandsInItsFile() {
        assertThat(specs.stream()).allSatisfy(spec -> {
            JsonNode applied = requests.get("test", "/_index_template/" + indices.alias(spec))
                    .at("/index_templates/0/index_template/template/mappings/properties");
            assertThat(applied).isEqualTo(Template.load(spec).mappings().path("properties"));
        });
    }

    @Test
    void everyIndexRefusesAFieldThatNobodyDecidedOn() {
        assertThat(specs.stream()).allSatisfy(spec -> {
            String index = spec.monthly() ? indices.alias(spec) + "-2001.01" : indices.alias(spec);
            Write write = Write.create(index, "strict", Map.of("authorName", "x"));
            WriteResult result = writer.write("test strictness", List.of(write)).getFirst();
            assertThat(result.status()).isEqualTo(WriteResult.Status.REFUSED);
            assertThat(result.reason()).contains("authorName");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'_meta':{'reasons':{}},'mappings':{'dynamic':'strict'}} | version",
                "{'_meta':{'version':1},'mappings':{'properties':{}}} | strict",
                "{'_meta':{'version':1},'mappings':{'dynamic':'strict','properties':{'a':{'type':'long'}}}} | field a has no reason",
                "{'_meta':{'version':1,'reasons':{'a':'r','b':'r'}},'mappings':{'dynamic':'strict','properties':{'a':{'type':'long'}}}} | names b",
                "{'_meta':{'version':1,'reasons':{'a':'r'}},'mappings':{'dynamic':'strict','properties':{'a':{'type':'object','dynamic':true}}}} | own",
                "{'_meta':{'version':1},'settings':{'number_of_replicas':1},'mappings':{'dynamic':'strict'}} | replicas",
                "{'_meta':{'version':1},'mapping':{},'mappings':{'dynamic':'strict'}} | unknown member mapping",
            })
    void refusesAFileThatBreaksTheRules(String file, String reason) {
        JsonNode json = ElasticConfiguration.documents().readTree(file.replace('\'', '"'));
        assertThatThrownBy(() -> Template.parse(IndexSpec.single("x"), json))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("elasticsearch/x.json")
                .hasMessageContaining(reason);
    }
}
