package fengxiang.detection.risk;

import fengxiang.detection.NegativeShare;

/**
 * What is known of an alert, in its most surprising window.
 *
 * @param surprise see {@link fengxiang.detection.Surprise}
 * @param share how many of the stories are negative
 * @param usual negative share, above 0
 * @param outlets that carry it
 * @param lastHour stories of the last hour
 * @param hourBefore stories of the hour before that
 * @param topic what the user said of it
 */
public record RiskInput(
        double surprise,
        NegativeShare share,
        double usual,
        Outlets outlets,
        long lastHour,
        long hourBefore,
        TopicRisk topic) {

    public RiskInput {
        require(surprise >= 0, "surprise", surprise);
        require(share.negative() >= 0 && share.negative() <= share.all(), "share", share);
        require(usual >= 0 && usual <= 1, "usual", usual);
        require(lastHour >= 0, "lastHour", lastHour);
        require(hourBefore >= 0, "hourBefore", hourBefore);
    }

    private static void require(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }

    /** Whether more is negative than usual, as far as so few can tell. */
    boolean isNegative() {
        return share.low() > usual;
    }
}
