package fengxiang.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Wakes hosts: says that something on them is due from a moment on. */
@Component
class HostQueue {

    private static final int ATTEMPTS = 20;

    private final HostStore hosts;

    HostQueue(HostStore hosts) {
        this.hosts = hosts;
    }

    /** To be called after the address is stored: a lease that looks in between would put the host off again. */
    void wake(String host, Instant dueAt) {
        change(host, dueAt, UnaryOperator.identity());
    }

    /** The same, and a host that is left alone because it did not answer is tried once more. */
    void rouse(String host, Instant now) {
        change(host, now, known -> known.roused(now));
    }

    private void change(String host, Instant dueAt, UnaryOperator<KnownHost> more) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<KnownHost>> found = hosts.find(host);
            if (found.isEmpty()) {
                if (hosts.create(KnownHost.fresh(host, dueAt))) {
                    return;
                }
            } else if (touch(found.get(), dueAt, more)) {
                return;
            }
        }
        throw new FrontierBusyException("The host " + host + " is being written by others all the time.");
    }

    /**
     * Written even when the host is to be looked at by then anyway: a lease that found nothing may be about to put the
     * host off, and must fail in that.
     */
    private boolean touch(Versioned<KnownHost> read, Instant dueAt, UnaryOperator<KnownHost> more) {
        KnownHost host = read.document();
        Instant due = host.dueBy(dueAt) ? host.nextDueAt() : dueAt;
        KnownHost next = more.apply(host.dueAt(due));
        return hosts.replace("wake a host", List.of(new Versioned<>(next, read.version())))
                .getFirst();
    }
}
