package fengxiang.detection;

/** From which count on windows fire; neighbours have nearly the same. */
final class Threshold {

    private final double fire;
    private final int fewest;
    private long last = 1;

    Threshold(Settings settings) {
        this.fire = settings.fire();
        this.fewest = settings.fewest();
    }

    Line line(Window.Found found) {
        last = Surprise.countFor(fire, found.expected(), found.dispersion(), last);
        return new Line(found.expected(), Math.max(last, fewest));
    }
}
