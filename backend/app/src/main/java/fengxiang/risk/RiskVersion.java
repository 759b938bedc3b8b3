package fengxiang.risk;

import fengxiang.detection.risk.RiskConfig;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How risk was judged from some moment on: the document of {@code risk-configs}. Never changed; a change is another
 * one.
 *
 * @param version 0: as it comes with the product, not stored
 * @param changedBy user name of our own staff; null: of version 0
 * @param note why, in the person's words; null: of version 0, and of those from before people were asked
 */
public record RiskVersion(
        long version,
        RiskConfig config,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String note) {

    static final RiskVersion USUAL = new RiskVersion(0, RiskConfig.USUAL, null, null, null);
}
