package fengxiang.live;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A number that tests change. */
public class TestVital implements Vital {

    private final AtomicLong count = new AtomicLong();

    void set(long now) {
        count.set(now);
    }

    @Override
    public Map<String, Long> numbers() {
        return Map.of("counted", count.get());
    }
}
