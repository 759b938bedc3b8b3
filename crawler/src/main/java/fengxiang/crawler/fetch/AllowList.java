package fengxiang.crawler.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The host:port pairs that may be private addresses or unusual ports, as the operator set them. */
public final class AllowList {

    private final Set<String> pairs;

    private AllowList(Set<String> pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads {@code host:port,host:port}.
     *
     * @throws IllegalArgumentException naming the entry that is no such pair
     */
    public static AllowList parse(String list) {
        return new AllowList(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(AllowList::checked)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String host, int port) {
        return pairs.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    private static String checked(String pair) {
        int colon = pair.lastIndexOf(':');
        if (colon < 1 || !pair.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("not host:port: " + pair);
        }
        return pair.toLowerCase(Locale.ROOT);
    }
}
