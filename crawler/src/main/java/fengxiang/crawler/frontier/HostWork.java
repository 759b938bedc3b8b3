package fengxiang.crawler.frontier;

import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.work.Errand;
import fengxiang.model.CrawlReport;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.HostLease;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.SiteRule;
import fengxiang.model.SourceProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leased host: what is still to fetch, what is to be reported, and when the next request may begin. */
public final class HostWork {

    private static final int MOST_OUTCOMES = 500;
    private static final int MOST_DISCOVERED = 5_000;

    private static final int MANY_OUTCOMES = 25;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(1);

    private final HostLease lease;
    private final Map<String, SourceProfile> sources;
    private final HostSlots slots;
    private final Duration term;
    private final Deque<DueUrl> pending;
    private final Deque<FetchOutcome> outcomes = new ArrayDeque<>();
    private final Deque<DiscoveredUrl> discovered = new ArrayDeque<>();
    private final HostLooks looks = new HostLooks();
    private Instant leaseUntil;
    private boolean busy;
    private boolean lost;
    private int unacknowledged;
    private long pause;
    private long lastReportNanos = System.nanoTime();
    private long readyNanos = System.nanoTime();

    HostWork(HostLease lease, Map<String, SourceProfile> sources, HostSlots slots, Instant now) {
        this.lease = lease;
        this.slots = slots;
        this.sources = sources;
        this.pending = new ArrayDeque<>(lease.urls());
        this.leaseUntil = lease.leaseUntil();
        this.term = Duration.between(now, lease.leaseUntil());
        this.pause = lease.delayMillis();
        this.looks.add(lease.looks());
    }

    /** Host and, when not the scheme's own, port. */
    public String name() {
        return lease.host();
    }

    public String token() {
        return lease.token();
    }

    /** Nanoseconds until the next request may begin; null: none may at present, whatever time passes. */
    synchronized @Nullable Long waitNanos(Instant now, Duration longestFetch) {
        boolean covered = now.plus(longestFetch).isBefore(leaseUntil);
        boolean nothing = pending.isEmpty() && !looks.isWaiting();
        return busy || lost || nothing || !covered ? null : restNanos();
    }

    private long restNanos() {
        return Math.max(slots.restNanos(name()), Math.max(0, readyNanos - System.nanoTime()));
    }

    /** Takes the next address, what people wait for before all others; null when none may be taken now. */
    synchronized @Nullable Task take() {
        if (busy || lost) {
            return null;
        }
        LookOrder look = looks.next();
        Task task = look == null ? due() : look(look);
        busy = task != null;
        return task;
    }

    private @Nullable Task due() {
        DueUrl url = pending.poll();
        SourceProfile source = url == null ? null : sources.get(url.sourceId());
        return url == null || source == null
                ? null
                : new Task(this, new Errand(url, source, lease.delayMillis(), lease.rules()), null);
    }

    private Task look(LookOrder order) {
        SiteRule rule = order.rule();
        DueUrl url = new DueUrl(order.url(), order.source().id(), order.role(), 0, null, null, null, null);
        List<SiteRule> rules = rule == null ? lease.rules() : List.of(rule);
        return new Task(this, new Errand(url, order.source(), lease.delayMillis(), rules), order);
    }

    /** What people want to see of this host. */
    synchronized void order(List<LookOrder> orders) {
        if (!lost) {
            looks.add(orders);
        }
    }

    /** The thread is through with its request; the next one may begin after the pause. */
    synchronized void free(long pauseMillis) {
        busy = false;
        pause = Math.max(pause, pauseMillis);
        readyNanos = System.nanoTime() + Duration.ofMillis(pauseMillis).toNanos();
    }

    /** The address was not fetched after all and comes first again. */
    synchronized void putBack(Task task) {
        if (task.look() == null) {
            pending.addFirst(task.errand().url());
        } else {
            looks.putBack(task.look());
        }
    }

    /** Nothing more is fetched under this lease; what was fetched is still reported. */
    synchronized void drop() {
        pending.clear();
        looks.drop();
    }

    synchronized void lose() {
        lost = true;
        drop();
        outcomes.clear();
        discovered.clear();
    }

    public synchronized void record(FetchOutcome outcome, List<DiscoveredUrl> found) {
        outcomes.add(outcome);
        found.forEach(link -> discovered.add(link.on(outcome.url())));
    }

    /** What a person wanted to see. */
    public synchronized void show(LookAnswer answer) {
        looks.answer(answer);
    }

    /** An article was spooled; its outcome is reported when it is acknowledged. */
    public synchronized void awaitAcknowledgement() {
        unacknowledged++;
    }

    /** The article could not be spooled: there is nothing to wait for. */
    public synchronized void acknowledgementFailed() {
        unacknowledged--;
    }

    synchronized void acknowledged(FetchOutcome outcome) {
        unacknowledged--;
        outcomes.add(outcome);
    }

    /** The longest pause after a request so far. */
    synchronized long pauseMillis() {
        return pause;
    }

    /** Nothing is left to fetch or to wait for. */
    synchronized boolean isFinished() {
        return lost || !busy && pending.isEmpty() && !looks.isWaiting() && unacknowledged == 0;
    }

    /** Whoever leases the host next may ask it at once: so it is kept until its rest is over. */
    private boolean mayBeReleased() {
        return isFinished() && restNanos() == 0;
    }

    synchronized boolean isLost() {
        return lost;
    }

    synchronized boolean isBusy() {
        return busy;
    }

    /** True when there is something to report that has waited for a while, or the host is done with. */
    synchronized boolean reportIsDue(Instant now) {
        boolean waited = System.nanoTime() - lastReportNanos > REPORT_EVERY.toNanos();
        return lost
                || looks.hasNews()
                || mayBeReleased()
                || needsRenewal(now)
                || hasNews() && (waited || outcomes.size() >= MANY_OUTCOMES);
    }

    synchronized boolean hasNews() {
        return !outcomes.isEmpty() || !discovered.isEmpty() || looks.hasNews();
    }

    /** True when a third of the lease is over. */
    private boolean needsRenewal(Instant now) {
        return Duration.between(now, leaseUntil).multipliedBy(3).compareTo(term.multipliedBy(2)) < 0;
    }

    synchronized void renewed(@Nullable Instant until) {
        leaseUntil = until == null ? leaseUntil : until;
    }

    /** Takes out what is to be reported. Discovered addresses go first: an outcome ends its address's turn. */
    synchronized CrawlReport report(String crawler, boolean mayRelease) {
        lastReportNanos = System.nanoTime();
        List<DiscoveredUrl> found = drain(discovered, MOST_DISCOVERED);
        List<FetchOutcome> ended = discovered.isEmpty() ? drain(outcomes, MOST_OUTCOMES) : List.of();
        List<LookAnswer> seen = looks.drain();
        boolean release = mayRelease && mayBeReleased() && !hasNews();
        return new CrawlReport(crawler, lease.host(), lease.token(), release, ended, found, seen);
    }

    /** Takes back what could not be delivered. */
    synchronized void restore(CrawlReport report) {
        report.outcomes().reversed().forEach(outcomes::addFirst);
        report.discovered().reversed().forEach(discovered::addFirst);
        looks.restore(report.looks());
    }

    private static <T> List<T> drain(Deque<T> queue, int most) {
        List<T> out = new ArrayList<>();
        while (out.size() < most && !queue.isEmpty()) {
            out.add(queue.removeFirst());
        }
        return out;
    }
}
