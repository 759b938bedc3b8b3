package fengxiang.detection;

/**
 * Goes from bin to bin: begins when there is something for long enough, ends when there has been nothing for a while,
 * and says once in a cooldown that it has begun. What cannot be seen changes nothing.
 */
final class Episode {

    private final Pace pace;
    private final int clearAfter;
    private final int cooldown;
    private boolean firing;
    private int high;
    private int low;
    private int noticed;
    private boolean everNoticed;

    Episode(Pace pace, Series series) {
        this.pace = pace;
        this.clearAfter = Math.max(1, series.bins(pace.clearAfter()));
        this.cooldown = series.bins(pace.cooldown());
    }

    /** @param notice whether one goes out for this bin */
    record Step(State state, boolean notice) {}

    /**
     * The next one.
     *
     * @param fires whether there is something
     * @param clears whether there is nothing; neither may be
     */
    Step step(int bin, boolean fires, boolean clears) {
        return firing ? going(bin, fires, clears) : quiet(bin, fires);
    }

    private Step quiet(int bin, boolean fires) {
        high = fires ? high + 1 : 0;
        if (high == 0) {
            return new Step(State.NORMAL, false);
        }
        if (high < pace.pending()) {
            return new Step(State.PENDING, false);
        }
        firing = true;
        low = 0;
        return new Step(State.FIRING, isDue(bin));
    }

    private boolean isDue(int bin) {
        boolean due = !everNoticed || bin - noticed >= cooldown;
        if (due) {
            noticed = bin;
            everNoticed = true;
        }
        return due;
    }

    private Step going(int bin, boolean fires, boolean clears) {
        low = clears ? low + 1 : 0;
        if (low >= clearAfter) {
            firing = false;
            high = 0;
            return new Step(State.NORMAL, false);
        }
        return new Step(low > 0 ? State.RECOVERING : State.FIRING, pace.repeat() && fires && isDue(bin));
    }
}
