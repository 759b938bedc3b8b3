package fengxiang.detection.risk;

/**
 * How much depends on a topic.
 *
 * @param sensitivity 0 to {@link #MOST}
 * @param floor the least level of what is negative about it, for what is about safety, lives or corruption;
 *     {@link RiskLevel#NONE}: none
 */
public record TopicRisk(int sensitivity, RiskLevel floor) {

    public static final int MOST = 3;

    public static final TopicRisk PLAIN = new TopicRisk(0, RiskLevel.NONE);

    public TopicRisk {
        if (sensitivity < 0 || sensitivity > MOST) {
            throw new IllegalArgumentException("sensitivity: 0 to " + MOST + ", not " + sensitivity);
        }
    }
}
