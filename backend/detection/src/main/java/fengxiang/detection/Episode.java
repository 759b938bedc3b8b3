package fengxiang.detection;

/**
 * Goes from bin to bin: begins when it is surprising, ends when it has not been for a while, and says once in a
 * cooldown that it has begun. What cannot be seen changes nothing.
 */
final class Episode {

    private final Settings settings;
    private final int clearAfter;
    private final int cooldown;
    private boolean firing;
    private int high;
    private int low;
    private int noticed;
    private boolean everNoticed;

    Episode(Settings settings, Series series) {
        this.settings = settings;
        this.clearAfter = Math.max(1, series.bins(settings.clearAfter()));
        this.cooldown = series.bins(settings.cooldown());
    }

    /** @param notice whether one goes out for this bin */
    record Step(State state, boolean notice) {}

    Step step(int bin, double surprise) {
        return firing ? going(bin, surprise) : quiet(bin, surprise);
    }

    private Step quiet(int bin, double surprise) {
        high = surprise >= settings.fire() ? high + 1 : 0;
        if (high == 0) {
            return new Step(State.NORMAL, false);
        }
        if (high < settings.pending()) {
            return new Step(State.PENDING, false);
        }
        firing = true;
        low = 0;
        return new Step(State.FIRING, isDue(bin, surprise));
    }

    private boolean isDue(int bin, double surprise) {
        boolean due = surprise >= settings.fire() && (!everNoticed || bin - noticed >= cooldown);
        if (due) {
            noticed = bin;
            everNoticed = true;
        }
        return due;
    }

    private Step going(int bin, double surprise) {
        low = surprise < settings.clear() ? low + 1 : 0;
        if (low >= clearAfter) {
            firing = false;
            high = 0;
            return new Step(State.NORMAL, false);
        }
        return new Step(low > 0 ? State.RECOVERING : State.FIRING, settings.repeat() && isDue(bin, surprise));
    }
}
