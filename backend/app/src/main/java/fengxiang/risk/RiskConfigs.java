package fengxiang.risk;

import fengxiang.detection.risk.RiskConfig;
import org.springframework.stereotype.Service;

/** What risk is judged by now. */
@Service
public class RiskConfigs {

    /** @param version 0: as it comes with the product */
    public record Versioned(long version, RiskConfig config) {}

    public Versioned current() {
        return new Versioned(0, RiskConfig.USUAL);
    }
}
