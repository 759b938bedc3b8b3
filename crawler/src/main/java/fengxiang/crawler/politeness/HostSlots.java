package fengxiang.crawler.politeness;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One slot per host, held while a request to it is under way; it is free again when the pause after the last request is
 * over. Safe for use by any number of threads. Times are those of {@link System#nanoTime}.
 */
public final class HostSlots {

    private static final int MANY = 10_000;
    private static final long FORGET_NANOS = TimeUnit.HOURS.toNanos(2);

    private final Map<String, Slot> slots = new HashMap<>();

    /**
     * Takes the host's slot, waiting for it at most until {@code end}; where it is certain that it will not be free in
     * time, it does not wait.
     *
     * @param host host and, when not the scheme's own, port
     * @param pause the least time since the last request to the host ended
     * @return whether the slot is taken; then it must be released
     */
    public synchronized boolean acquire(String host, Duration pause, long end) {
        Slot slot = slots.computeIfAbsent(host, h -> new Slot());
        long nanos = pause.toNanos();
        try {
            for (long wait = slot.waitNanos(nanos); wait > 0 || slot.busy; wait = slot.waitNanos(nanos)) {
                long left = end - System.nanoTime();
                if (left <= 0 || !slot.busy && wait > left) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, slot.busy ? left : Math.min(left, wait) + 1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        slot.busy = true;
        return true;
    }

    /** The request is over; the host rests for the pause, or longer where the next one asks for more. */
    public synchronized void release(String host, Duration pause) {
        Slot slot = slots.computeIfAbsent(host, h -> new Slot());
        slot.busy = false;
        slot.used = true;
        slot.ended = System.nanoTime();
        slot.pause = pause.toNanos();
        if (slots.size() > MANY) {
            slots.values().removeIf(Slot::isForgotten);
        }
        notifyAll();
    }

    /** How long the host is still to rest; 0 when its turn has come. A request under way does not count. */
    public synchronized long restNanos(String host) {
        Slot slot = slots.get(host);
        return slot == null ? 0 : slot.waitNanos(0);
    }

    private static final class Slot {
        private boolean busy;
        private boolean used;
        private long ended;
        private long pause;

        private long waitNanos(long wanted) {
            return used ? Math.max(0, ended + Math.max(pause, wanted) - System.nanoTime()) : 0;
        }

        private boolean isForgotten() {
            return !busy && System.nanoTime() - ended > Math.max(pause, FORGET_NANOS);
        }
    }
}
