package fengxiang.crawler.frontier;

import fengxiang.crawler.politeness.HostSlots;
import fengxiang.model.HostLease;
import fengxiang.model.LookOrder;
import fengxiang.model.SourceProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Gives the addresses of leased hosts to threads, so that no host is asked twice at once or too soon. */
public final class WorkQueue {

    private static final long LONGEST_NAP_MILLIS = 500;

    private final Map<String, HostWork> hosts = new LinkedHashMap<>();
    private final HostSlots slots;
    private final Clock clock;
    private final Duration longestFetch;
    private final BooleanSupplier paused;
    private boolean stopped;

    /**
     * A queue without hosts.
     *
     * @param slots tells when hosts have rested
     * @param longestFetch how long one task may take: no task begins when its lease ends earlier
     * @param paused while true, no task is given out
     */
    public WorkQueue(HostSlots slots, Clock clock, Duration longestFetch, BooleanSupplier paused) {
        this.slots = slots;
        this.clock = clock;
        this.longestFetch = longestFetch;
        this.paused = paused;
    }

    /** Waits for the next address; null once the queue is stopped. */
    public synchronized @Nullable Task take() {
        while (!stopped) {
            Long nap = LONGEST_NAP_MILLIS;
            if (!paused.getAsBoolean()) {
                HostWork best = best();
                Task task = best == null ? null : best.take();
                if (task != null) {
                    return task;
                }
                nap = nap();
            }
            if (!waited(nap)) {
                return null;
            }
        }
        return null;
    }

    /** The task's request is over; the host rests for the pause. */
    public synchronized void done(Task task, long pauseMillis) {
        task.host().free(pauseMillis);
        notifyAll();
    }

    /** The task was not carried out: it comes again after the pause. */
    public synchronized void putBack(Task task, long pauseMillis) {
        if (!task.host().isLost()) {
            task.host().putBack(task);
        }
        done(task, pauseMillis);
    }

    /** The task's request is over, and the host wants to be left alone: what else is due there is left for later. */
    public synchronized void leave(Task task, long pauseMillis) {
        task.host().drop();
        done(task, pauseMillis);
    }

    /** Gives out nothing more, and wakes all who wait. */
    public synchronized void stop() {
        stopped = true;
        hosts.values().forEach(HostWork::drop);
        notifyAll();
    }

    /** Whether some thread is at work. */
    public synchronized boolean isBusy() {
        return hosts.values().stream().anyMatch(HostWork::isBusy);
    }

    public synchronized int size() {
        return hosts.size();
    }

    /** How many hosts there is still something to do on; the others only rest. */
    synchronized long working() {
        return hosts.values().stream().filter(h -> !h.isFinished()).count();
    }

    /** A host on which a thread still works under an older lease is left to that lease's end. */
    synchronized void add(HostLease lease, Map<String, SourceProfile> sources) {
        HostWork older = hosts.get(lease.host());
        if (older == null || !older.isBusy()) {
            hosts.put(lease.host(), new HostWork(lease, sources, slots, clock.instant()));
            notifyAll();
        }
    }

    /** People want to see something of a leased host. */
    synchronized void order(HostWork host, List<LookOrder> looks) {
        if (!looks.isEmpty() && !stopped) {
            host.order(looks);
            notifyAll();
        }
    }

    synchronized void remove(HostWork host) {
        hosts.remove(host.name(), host);
    }

    synchronized @Nullable HostWork find(String name, String token) {
        HostWork host = hosts.get(name);
        return host != null && host.token().equals(token) ? host : null;
    }

    synchronized List<HostWork> all() {
        return List.copyOf(hosts.values());
    }

    /** The host whose turn has come for the longest; hosts that were just served go to the end. */
    private @Nullable HostWork best() {
        Instant now = clock.instant();
        for (HostWork host : hosts.values()) {
            Long wait = host.waitNanos(now, longestFetch);
            if (wait != null && wait == 0) {
                hosts.remove(host.name());
                hosts.put(host.name(), host);
                return host;
            }
        }
        return null;
    }

    private long nap() {
        Instant now = clock.instant();
        long nanos = TimeUnit.MILLISECONDS.toNanos(LONGEST_NAP_MILLIS);
        for (HostWork host : hosts.values()) {
            Long wait = host.waitNanos(now, longestFetch);
            nanos = wait == null ? nanos : Math.min(nanos, wait);
        }
        return TimeUnit.NANOSECONDS.toMillis(nanos) + 1;
    }

    private boolean waited(long millis) {
        try {
            wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
