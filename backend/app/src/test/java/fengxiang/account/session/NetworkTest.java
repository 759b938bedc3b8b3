package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "[2001:db8:1:3::9], 20010db800010003/64",
        "fe80::1%1, fe80000000000000/64",
        "::ffff:10.0.0.1, 10.0.0.1",
        "unknown, unknown",
        "proxy:8080, proxy:8080"
    })
    void anIpv6AddressCountsWithAllThatItsOwnerCanChangeItTo(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
