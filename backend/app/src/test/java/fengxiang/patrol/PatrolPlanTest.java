package fengxiang.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.keyword.WordTemplate;
import org.junit.jupiter.api.Test;

class PatrolPlanTest {

    @Test
    void everyDeliveredSiteHasThePlaceOfTheWord() {
        assertThat(PatrolPlan.DELIVERED.sites())
                .isNotEmpty()
                .allSatisfy(site ->
                        assertThat(WordTemplate.checked("url", site.url())).isEqualTo(site.url()));
    }
}
