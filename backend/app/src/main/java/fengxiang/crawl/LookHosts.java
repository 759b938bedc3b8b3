package fengxiang.crawl;

import fengxiang.connector.Connectors;
import fengxiang.look.Looks;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hosts of which people want to see a page now. They come before all others, but wait for their lease like them. */
@Component
class LookHosts {

    private final Looks looks;
    private final HostStore hosts;
    private final Connectors connectors;

    LookHosts(Looks looks, HostStore hosts, Connectors connectors) {
        this.looks = looks;
        this.hosts = hosts;
        this.connectors = connectors;
    }

    /** What people want to see of this host. */
    List<LookOrder> of(String host) {
        return looks.open().getOrDefault(host, List.of()).stream()
                .map(this::withKey)
                .toList();
    }

    /** What is kept of a look has no key. */
    private LookOrder withKey(LookOrder order) {
        return new LookOrder(order.id(), order.url(), order.role(), connectors.withKey(order.source()), order.rule());
    }

    /** Takes what pages showed. */
    void answered(List<LookAnswer> answers) {
        looks.answer(answers);
    }

    /** Those that can be leased; whoever waits for one that has to be left alone is told so. */
    List<Versioned<KnownHost>> free(Instant now, int most) {
        List<Versioned<KnownHost>> free = new ArrayList<>();
        for (Map.Entry<String, List<LookOrder>> open : looks.open().entrySet()) {
            Versioned<KnownHost> host = known(open.getKey());
            if (host != null && host.document().restsAt(now)) {
                Duration rest = Duration.between(now, host.document().notBefore());
                looks.answer(open.getValue().stream()
                        .map(order -> resting(order, rest, now))
                        .toList());
            } else if (host != null && !host.document().leaseUntil().isAfter(now) && free.size() < most) {
                free.add(host);
            }
        }
        return free;
    }

    /** A host that nobody has asked before becomes known; nothing else is due on it. */
    private @Nullable Versioned<KnownHost> known(String name) {
        return hosts.find(name).orElseGet(() -> {
            boolean unused = hosts.create(KnownHost.fresh(name, null));
            return hosts.find(name).orElse(null);
        });
    }

    private static LookAnswer resting(LookOrder order, Duration rest, Instant now) {
        FetchOutcome outcome = new FetchOutcome(
                order.url(),
                order.source().id(),
                FetchStatus.FAILED,
                0,
                now,
                null,
                "host-resting",
                null,
                null,
                Math.max(1, rest.toSeconds()));
        return new LookAnswer(order.id(), outcome, null, List.of(), List.of());
    }
}
