package fengxiang.health;

import fengxiang.crawl.FetchSample;
import fengxiang.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;

/** Lets tests of other packages note states when they want to, and see what the page of a source shows. */
public class HealthRecorder {

    private final HealthSweep sweep;
    private final HealthDesk desk;
    private final List<SourceStateChanged> announced = new ArrayList<>();

    HealthRecorder(HealthSweep sweep, HealthDesk desk) {
        this.sweep = sweep;
        this.desk = desk;
    }

    @EventListener
    void changed(SourceStateChanged change) {
        announced.add(change);
    }

    /** What this time was announced. */
    public List<SourceStateChanged> note() {
        announced.clear();
        sweep.sweep();
        return List.copyOf(announced);
    }

    /** Address and cause. */
    public String sample(Source source) {
        FetchSample sample = Objects.requireNonNull(desk.report(source.id()).sample());
        return sample.url() + " " + sample.cause();
    }

    /** The causes, the latest first. */
    public List<String> history(Source source) {
        return desk.report(source.id()).history().stream()
                .map(change -> change.cause().toString())
                .toList();
    }
}
