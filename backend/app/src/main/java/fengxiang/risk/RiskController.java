package fengxiang.risk;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How risk is judged. */
@RestController
@ForStaff
@RequestMapping("/api/risk/config")
class RiskController {

    private static final int VERSIONS = 100;

    private final RiskConfigs configs;
    private final RiskStore store;
    private final CurrentUser currentUser;
    private final Clock clock;

    RiskController(RiskConfigs configs, RiskStore store, CurrentUser currentUser, Clock clock) {
        this.configs = configs;
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param usual as it comes with the product */
    record RiskSettings(RiskVersion current, RiskVersion usual) {}

    @GetMapping
    RiskSettings get() {
        return new RiskSettings(configs.fresh(), RiskVersion.USUAL);
    }

    /** The latest first, without the one that comes with the product. */
    @GetMapping("/versions")
    List<RiskVersion> versions() {
        return store.latest(VERSIONS);
    }

    /** Holds for what is judged from now on; what was proposed before stays as it is until it is judged anew. */
    @ForOffice
    @PutMapping
    RiskSettings change(@RequestBody RiskDraft draft) {
        RiskVersion before = configs.fresh();
        RiskVersion changed = new RiskVersion(
                before.version() + 1,
                draft.config(),
                currentUser.get().name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                draft.reason());
        if (!Objects.equals(draft.version(), before.version()) || !store.created(changed)) {
            throw new StaleVersionException("how risk is judged");
        }
        configs.forget();
        return get();
    }
}
