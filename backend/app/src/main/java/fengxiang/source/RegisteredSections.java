package fengxiang.source;

import fengxiang.model.WebAddress;
import fengxiang.outlet.SectionPages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of all sources lead to lists: no article has such an address. Known to within half a minute. */
@Component
class RegisteredSections implements SectionPages {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Sources sources;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Set<String> addresses, Instant at) {}

    RegisteredSections(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public boolean contains(WebAddress address) {
        return current().addresses().contains(address.value());
    }

    private Known current() {
        Known now = known;
        if (now == null || clock.instant().isAfter(now.at().plus(FRESH))) {
            now = new Known(read(), clock.instant());
            known = now;
        }
        return now;
    }

    private Set<String> read() {
        return sources.all().stream()
                .flatMap(s -> s.entries().stream())
                .map(e -> WebAddress.parse(e.url()).value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
