package fengxiang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.WebAddress;
import fengxiang.outlet.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that is delivered. */
class StartersTest {

    private final List<Starter> starters = StarterController.read();

    @Test
    void everyHostCanBeEnteredAndIsThereOnce() {
        assertThat(starters).hasSizeGreaterThan(40);
        assertThat(starters)
                .extracting(Starter::host)
                .doesNotHaveDuplicates()
                .allSatisfy(host -> assertThat(
                                WebAddress.parse("https://" + host + "/").authority())
                        .isEqualTo(host));
        assertThat(starters).extracting(Starter::name).doesNotHaveDuplicates();
    }

    @Test
    void provincialOutletsSayTheirProvince() {
        assertThat(starters).allMatch(s -> (s.tier() == Tier.PROVINCIAL) == (s.region() != null));
    }
}
