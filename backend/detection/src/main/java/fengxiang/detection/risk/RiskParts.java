package fengxiang.detection.risk;

import java.util.List;

/** A score and what it is made of. */
public record RiskParts(Part volume, Part negative, Part spread, Part reach, Part velocity, Part topic) {

    /** @param most that it could be, its weight */
    public record Part(double points, double most) {}

    /** In the order in which they are shown. */
    public List<Part> all() {
        return List.of(volume, negative, spread, reach, velocity, topic);
    }

    /** 0 to 100. */
    public double score() {
        return all().stream().mapToDouble(Part::points).sum();
    }

    private static final double FULL_SURPRISE = 6;
    private static final double FULL_SHARE = 0.6;
    private static final double LEAST_RISE = 0.05;
    private static final int FEWEST_NEGATIVE = 3;
    private static final double FULL_OUTLETS = 32;
    private static final double FULL_REACH = 64;
    private static final double FULL_DOUBLINGS = 3;
    private static final int FEWEST_OF_AN_HOUR = 5;

    /**
     * Full points are given for a surprise of 6 (one in a million), six of ten certainly negative, 32 outlets, a reach
     * of eight national outlets, and an eightfold hour.
     */
    static RiskParts of(RiskInput input, RiskConfig config) {
        RiskWeights most = config.weights();
        return new RiskParts(
                part(input.surprise() / FULL_SURPRISE, most.volume()),
                part(negative(input), most.negative()),
                part(logarithm(input.outlets().all(), FULL_OUTLETS), most.spread()),
                part(logarithm(config.tiers().of(input.outlets()), FULL_REACH), most.reach()),
                part(velocity(input), most.velocity()),
                part((double) input.topic().sensitivity() / TopicRisk.MOST, most.topic()));
    }

    private static Part part(double share, double most) {
        return new Part(most * Math.clamp(share, 0, 1), most);
    }

    /** How far the lower bound is on the way from what is usual to {@link #FULL_SHARE}. */
    private static double negative(RiskInput input) {
        if (input.share().negative() < FEWEST_NEGATIVE) {
            return 0;
        }
        return (input.share().low() - input.usual()) / Math.max(LEAST_RISE, FULL_SHARE - input.usual());
    }

    private static double logarithm(double value, double full) {
        return Math.log1p(value) / Math.log1p(full);
    }

    private static double velocity(RiskInput input) {
        if (input.lastHour() < FEWEST_OF_AN_HOUR) {
            return 0;
        }
        return Math.log((input.lastHour() + 1.0) / (input.hourBefore() + 1.0)) / Math.log(2) / FULL_DOUBLINGS;
    }
}
