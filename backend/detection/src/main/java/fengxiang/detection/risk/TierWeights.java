package fengxiang.detection.risk;

/** How much an outlet counts for by its tier, in outlets that are none of the others; no higher tier for less. */
public record TierWeights(double national, double provincial, double city, double other) {

    public static final TierWeights USUAL = new TierWeights(8, 4, 2, 1);

    private static final double MOST = 100;

    public TierWeights {
        Fields.within("tiers.other", other, 0, MOST);
        Fields.within("tiers.city", city, other, MOST);
        Fields.within("tiers.provincial", provincial, city, MOST);
        Fields.within("tiers.national", national, provincial, MOST);
    }

    double of(Outlets outlets) {
        return national * outlets.national()
                + provincial * outlets.provincial()
                + city * outlets.city()
                + other * outlets.other();
    }
}
