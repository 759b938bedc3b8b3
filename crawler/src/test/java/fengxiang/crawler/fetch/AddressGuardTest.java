package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.WebAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The crawler cannot be sent into the operator's own network. */
class AddressGuardTest extends FetcherTestBase {

    private static AddressGuard guard(String allowed, String... addresses) {
        return new AddressGuard(AllowList.parse(allowed), new Names(host -> parsed(addresses)));
    }

    private static InetAddress[] parsed(String... addresses) throws UnknownHostException {
        InetAddress[] out = new InetAddress[addresses.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = InetAddress.getByName(addresses[i]);
        }
        return out;
    }

    private static List<String> resolved(AddressGuard guard) throws UnknownHostException {
        return guard.resolve("news.example.cn", 80).stream()
                .map(InetSocketAddress::getAddress)
                .map(InetAddress::getHostAddress)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://0.0.0.0/",
                "http://255.255.255.255/",
                "http://2130706433/",
                "https://127.0.0.1/"
            })
    void refusesPrivateAddressesInEveryForm(String url) {
        assertThat(refusal(fetcher, url)).isEqualTo("private-address");
    }

    /** Forms that some systems read as 127.0.0.1 and others do not read at all. */
    @ParameterizedTest
    @ValueSource(strings = {"0x7f000001", "127.1", "0"})
    void refusesOldFormsOfAddresses(String host) {
        AddressGuard guard = new AddressGuard(AllowList.parse(""), new Names());
        assertThatThrownBy(() -> guard.resolve(host, 80)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void refusesANameThatLeadsInside() {
        try (Fetcher own = new Fetcher("TestBot/1.0", guard("", "10.0.0.1", "127.0.0.1"), 8, new HostSlots())) {
            assertThat(refusal(own, "http://inner.example.cn/")).isEqualTo("private-address");
        }
    }

    @Test
    void usesOfANamesAddressesThePublicOnesOnly() throws Exception {
        assertThat(resolved(guard("", "10.0.0.1", "93.184.216.34", "::1"))).containsExactly("93.184.216.34");
    }

    /** The look-up of the check is not that of the connection. */
    @Test
    void refusesANameThatLeadsInsideTheSecondTimeItIsAsked() throws Exception {
        Deque<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
        AddressGuard guard = new AddressGuard(AllowList.parse(""), new Names(host -> parsed(answers.pop())));
        try (Fetcher own = new Fetcher("TestBot/1.0", guard, 8, new HostSlots())) {
            own.check(WebAddress.parse("http://news.example.cn/"), NO_PAUSE, System.nanoTime() + SLACK.toNanos());
            assertThat(refusal(own, "http://news.example.cn/")).isEqualTo("private-address");
        }
    }

    @Test
    void letsThroughWhatTheOperatorAllowsForThatPortOnly() throws Exception {
        AddressGuard guard = guard("News.example.cn:8080", "10.0.0.1");
        assertThat(guard.resolve("news.example.cn", 8080)).hasSize(1);
        assertThatThrownBy(() -> guard.resolve("news.example.cn", 80)).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> guard.resolve("other.example.cn", 8080)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.example.cn:8080/,false",
        "http://news.example.cn:22/,false",
        "http://own.example.cn:8080/,true",
        "http://own.example.cn:8081/,false",
        "http://own.example.cn:25/,false",
        "http://own.example.cn:9200/,false",
        "http://own.example.cn:9300/,false",
        "http://listed.example.cn:22/,true",
        "http://news.example.cn:443/,true",
        "https://news.example.cn:80/,true"
    })
    void refusesPortsThatNeitherOperatorNorSourceNames(String url, boolean passes) {
        AddressGuard guard = guard("listed.example.cn:22", "93.184.216.34");
        HostTerms terms = new HostTerms(
                Duration.ZERO,
                Set.of("own.example.cn:8080", "own.example.cn:25", "own.example.cn:9200", "own.example.cn:9300"));
        if (passes) {
            org.assertj.core.api.Assertions.assertThatNoException()
                    .isThrownBy(() -> guard.checkPort(WebAddress.parse(url), terms));
        } else {
            assertThatThrownBy(() -> guard.checkPort(WebAddress.parse(url), terms))
                    .hasMessageStartingWith("port:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:9200", "es.example.cn:9300", "es:9201", "host", "host:", ":80", "host:99999", "host:0"
            })
    void acceptsNoSuchEntryInTheAllowList(String entry) {
        assertThatThrownBy(() -> AllowList.parse("good.example.cn:80," + entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(entry);
    }
}
