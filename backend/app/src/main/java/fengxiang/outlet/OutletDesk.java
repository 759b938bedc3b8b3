package fengxiang.outlet;

import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Changes made by people. That no host belongs to two outlets holds because only one change at a time is checked and
 * written, on whichever backend.
 */
@Component
class OutletDesk {

    private static final Duration TERM = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ATTEMPTS = 50;

    private final OutletStore store;
    private final Outlets outlets;
    private final Leases leases;

    OutletDesk(OutletStore store, Outlets outlets, Leases leases) {
        this.store = store;
        this.outlets = outlets;
        this.leases = leases;
    }

    Outlet get(String id) {
        return found(id).outlet();
    }

    Outlet create(OutletDraft draft) {
        OutletDocument entered = draft.checked(UUID.randomUUID().toString());
        return alone(() -> {
            List<Write> writes = new ArrayList<>(handOver(entered));
            writes.add(store.create(entered));
            return write(writes, entered.id());
        });
    }

    Outlet change(String id, OutletDraft draft) {
        OutletDocument entered = draft.checked(id);
        Long version = draft.version();
        if (version == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        long readByUser = version;
        return alone(() -> {
            OutletStore.Found before = found(id);
            if (before.outlet().version() != readByUser) {
                throw new StaleVersionException("the outlet");
            }
            List<Write> writes = new ArrayList<>(handOver(entered));
            writes.add(store.replace(entered, before.version()));
            return write(writes, id);
        });
    }

    /** Automatic entries give their hosts to the described outlet; a described outlet keeps its own. */
    private List<Write> handOver(OutletDocument to) {
        List<Write> writes = new ArrayList<>();
        for (Outlet other : store.all()) {
            List<String> taken =
                    other.hosts().stream().filter(to.hosts()::contains).toList();
            if (other.id().equals(to.id()) || taken.isEmpty()) {
                continue;
            }
            if (!other.review()) {
                throw new InvalidFieldException(
                        "hosts[" + to.hosts().indexOf(taken.getFirst()) + "]",
                        taken.getFirst() + " already belongs to the outlet " + other.name() + ".",
                        "a host of no other outlet");
            }
            store.byId(other.id()).ifPresent(found -> {
                OutletDocument left = found.document().without(taken);
                writes.add(
                        left.hosts().isEmpty()
                                ? store.delete(left.id(), found.version())
                                : store.replace(left, found.version()));
            });
        }
        return writes;
    }

    /** The outlet itself is the last of the writes: what is left half done is only an automatic entry, made anew. */
    private Outlet write(List<Write> writes, String id) {
        List<WriteResult> results = store.save(writes);
        outlets.forget();
        return switch (results.getLast().status()) {
            case CREATED, WRITTEN -> get(id);
            case CONFLICT, MISSING -> throw new StaleVersionException("the outlet");
            case REFUSED, UNAVAILABLE ->
                throw new OutletNotSavedException(results.getLast().reason());
        };
    }

    private OutletStore.Found found(String id) {
        return store.byId(id).orElseThrow(() -> new NotFoundException("outlet", id));
    }

    private <R> R alone(Supplier<R> change) {
        try (WorkLease ignored = lease()) {
            return change.get();
        }
    }

    private WorkLease lease() {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<WorkLease> lease = leases.acquire("outlet-hosts", TERM);
            if (lease.isPresent()) {
                return lease.get();
            }
            pause();
        }
        throw new OutletNotSavedException("another change is being saved");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutletNotSavedException("the backend is stopping");
        }
    }
}
