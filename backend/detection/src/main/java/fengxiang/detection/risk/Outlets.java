package fengxiang.detection.risk;

/** Outlets that carry it, each once, by tier. */
public record Outlets(int national, int provincial, int city, int other) {

    public Outlets {
        if (national < 0 || provincial < 0 || city < 0 || other < 0) {
            throw new IllegalArgumentException("outlets: 0 or more of each tier");
        }
    }

    public int all() {
        return national + provincial + city + other;
    }

    int provincialAndAbove() {
        return national + provincial;
    }
}
