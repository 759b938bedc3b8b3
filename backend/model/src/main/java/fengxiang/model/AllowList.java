package fengxiang.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The host:port pairs that may be private addresses or unusual ports, as the operator set them. */
public final class AllowList {

    public static final AllowList NOTHING = new AllowList(Set.of());

    /** HTTP and transport ports of Elasticsearch nodes: nobody may make us speak to one. */
    private static final int ELASTICSEARCH_HTTP = 9200;

    private static final int ELASTICSEARCH_TRANSPORT = 9300;
    private static final int NODES_ON_ONE_MACHINE = 100;

    private final Set<String> pairs;

    private AllowList(Set<String> pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads {@code host:port,host:port}.
     *
     * @throws IllegalArgumentException naming the entry that is no such pair, or a port of Elasticsearch
     */
    public static AllowList parse(String list) {
        return new AllowList(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(AllowList::checked)
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean has(String host, int port) {
        return pairs.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    public static boolean isElasticsearch(int port) {
        return port >= ELASTICSEARCH_HTTP && port < ELASTICSEARCH_HTTP + NODES_ON_ONE_MACHINE
                || port >= ELASTICSEARCH_TRANSPORT && port < ELASTICSEARCH_TRANSPORT + NODES_ON_ONE_MACHINE;
    }

    private static String checked(String pair) {
        int colon = pair.lastIndexOf(':');
        if (colon < 1 || !pair.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("not host:port: " + pair);
        }
        int port = Integer.parseInt(pair.substring(colon + 1));
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + pair);
        }
        if (isElasticsearch(port)) {
            throw new IllegalArgumentException("a port of Elasticsearch is never visited: " + pair);
        }
        return pair.toLowerCase(Locale.ROOT);
    }
}
