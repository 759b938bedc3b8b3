package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The crawler reads public pages, asks the searches that the operator set up, and hands what it reads to its own
 * backend; it logs in nowhere and publishes nothing. Every class that may open a connection, or handles a client that
 * can, is named here with its reason: another one fails until somebody has decided that it may.
 */
class OutgoingCallsTest {

    private static final Pattern CONNECTS = Pattern.compile(
            "java\\.net\\.(http\\..*|URL|URLConnection|HttpURLConnection|Socket"
                    + "|ServerSocket|DatagramSocket|MulticastSocket|InetAddress|InetSocketAddress)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*|org\\.apache\\.hc\\..*|org\\.apache\\.http\\..*"
                    + "|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*|edu\\.uci\\.ics\\.crawler4j\\.fetcher\\..*");

    private static final Map<String, String> ALLOWED = new TreeMap<>(Map.of(
            "fengxiang.crawler.backend.Backend", "leases, articles and reports: to our own backend only",
            "fengxiang.crawler.fetch.AddressGuard", "resolves names to refuse private addresses",
            "fengxiang.crawler.fetch.Clients", "the one client for public pages: no cookies, no log-ins",
            "fengxiang.crawler.fetch.FewInterimAnswers", "bounds what the client reads",
            "fengxiang.crawler.fetch.Fetcher",
                    "fetches a public page by GET; asks a search with the operator's key by POST",
            "fengxiang.crawler.fetch.Names", "looks names up, and gives up in time",
            "fengxiang.crawler.shell.GuardedFetcher", "puts our fetch and its guard into the crawler's shell",
            "fengxiang.crawler.shell.Permission", "asks robots.txt through the same fetch"));

    @Test
    void connectsOnlyFromClassesThatSomebodyAllowed() {
        Set<String> connecting = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("fengxiang.crawler").stream()
                        .filter(OutgoingCallsTest::canConnect)
                        .map(c -> c.getName().replaceAll("\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(connecting).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    private static boolean canConnect(JavaClass c) {
        return c.getDirectDependenciesFromSelf().stream()
                .map(d -> d.getTargetClass().getBaseComponentType().getName())
                .anyMatch(n -> CONNECTS.matcher(n).matches());
    }
}
