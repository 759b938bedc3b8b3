package fengxiang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * For answering the public, not for watching it: what is stored and where the program may connect to is decided in two
 * lists beside this test, each entry with its reason. Code that needs more fails here until somebody has decided so.
 */
class BoundaryTest {

    /** Words of field names that speak of a person who publishes. */
    private static final Pattern PERSON = Pattern.compile(
            "author|writer|poster|commenter|nick|user|account|uid|uname|screenname|realname|person|profile|avatar|follower"
                    + "|fans|gender|birth|phone|mobile|mail|idcard|identity|device|ipaddr|latitude|longitude|opinion");

    private static final Pattern CONNECTS =
            Pattern.compile("java\\.net\\.(http\\..*|URL|URLConnection|HttpURLConnection|Socket"
                    + "|ServerSocket|DatagramSocket|MulticastSocket|InetAddress|InetSocketAddress)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                    + "|javax\\.net\\..*|jakarta\\.mail\\..*|org\\.apache\\.hc\\..*|org\\.apache\\.http\\..*|okhttp3\\..*"
                    + "|org\\.springframework\\.web\\.(client|reactive\\.function\\.client)\\..*|org\\.springframework\\.mail\\..*"
                    + "|co\\.elastic\\.clients\\.transport\\..*");

    /** Templates whose fields are about our own staff. */
    private static final Set<String> STAFF = Set.of("users", "sessions", "tokens");

    private final Map<String, String> allowedFields = list("boundary/fields.txt");
    private final Map<String, String> allowedCalls = list("boundary/calls.txt");

    @Test
    void storesOnlyFieldsThatSomebodyDecidedToStore() throws IOException {
        Set<String> mapped = mappedFields();
        assertThat(mapped).hasSizeGreaterThan(40);
        assertThat(allowedFields.keySet())
                .as("fields of the templates that boundary/fields.txt does not list")
                .containsAll(mapped);
    }

    @Test
    void listsNoFieldThatIsGone() throws IOException {
        Set<String> mapped = mappedFields();
        Set<String> templates = mapped.stream().map(BoundaryTest::template).collect(Collectors.toSet());
        assertThat(allowedFields.keySet())
                .filteredOn(f -> templates.contains(template(f)))
                .allMatch(mapped::contains);
    }

    @Test
    void storesNothingByPerson() throws IOException {
        assertThat(mappedFields())
                .filteredOn(f -> !STAFF.contains(template(f)))
                .allSatisfy(f -> assertThat(f.toLowerCase(Locale.ROOT)).doesNotContainPattern(PERSON));
    }

    @Test
    void storesOfOwnStaffWhatTheirWorkHereNeeds() {
        assertThat(allowedFields.entrySet())
                .filteredOn(
                        e -> PERSON.matcher(e.getKey().toLowerCase(Locale.ROOT)).find())
                .allMatch(e -> e.getValue().startsWith("own staff"));
    }

    @Test
    void givesAReasonForEverything() {
        assertThat(allowedFields.values()).isNotEmpty().allMatch(r -> r.length() >= 5);
        assertThat(allowedCalls.values()).isNotEmpty().allMatch(r -> r.length() >= 5);
    }

    @Test
    void connectsOnlyFromClassesThatSomebodyAllowed() {
        JavaClasses own =
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("fengxiang");
        Set<String> connecting = own.stream()
                .filter(BoundaryTest::isOfTheBackend)
                .filter(BoundaryTest::canConnect)
                .map(c -> c.getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(connecting).containsExactlyInAnyOrderElementsOf(allowedCalls.keySet());
    }

    /** The embedded server and the test kit are on the class path of the tests only. */
    private static boolean isOfTheBackend(JavaClass c) {
        return !c.getPackageName().startsWith("fengxiang.embedded")
                && !c.getPackageName().startsWith("fengxiang.testing");
    }

    private static boolean canConnect(JavaClass c) {
        return c.getDirectDependenciesFromSelf().stream()
                .map(d -> d.getTargetClass().getBaseComponentType().getName())
                .anyMatch(n -> CONNECTS.matcher(n).matches());
    }

    private static Set<String> mappedFields() throws IOException {
        Set<String> fields = new TreeSet<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:elasticsearch/*.json");
        for (Resource file : files) {
            String template = String.valueOf(file.getFilename()).replace(".json", "");
            try (InputStream in = file.getInputStream()) {
                collect(template, JsonMapper.shared().readTree(in).path("mappings"), fields);
            }
        }
        return fields;
    }

    private static void collect(String path, JsonNode node, Set<String> into) {
        for (String children : List.of("properties", "fields")) {
            node.path(children).properties().forEach(e -> {
                into.add(path + "." + e.getKey());
                collect(path + "." + e.getKey(), e.getValue(), into);
            });
        }
    }

    private static String template(String field) {
        return field.substring(0, field.indexOf('.'));
    }

    /** Name, blanks, reason; lines that begin with # are comments. */
    private static Map<String, String> list(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            return Arrays.stream(lines)
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\s+", 2))
                    .collect(Collectors.toMap(
                            p -> p[0], p -> p.length > 1 ? p[1].strip() : "", (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }
}
