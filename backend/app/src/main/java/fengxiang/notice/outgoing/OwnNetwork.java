package fengxiang.notice.outgoing;

import fengxiang.model.AllowList;
import fengxiang.notice.NoticeProperties;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the operator says of his own network: which places in it may be told something, and where our store is. */
@Component
public class OwnNetwork {

    private final AllowList allowed;
    private final Set<String> stores;
    private final Set<Integer> storePorts;

    @Autowired
    OwnNetwork(NoticeProperties properties, @Value("${spring.elasticsearch.uris:}") List<String> stores) {
        this(properties.allow() == null ? "" : properties.allow(), stores);
    }

    /** @param stores addresses of our Elasticsearch */
    OwnNetwork(String allow, List<String> stores) {
        this.allowed = AllowList.parse(allow);
        this.stores = stores.stream().map(URI::create).map(OwnNetwork::place).collect(Collectors.toUnmodifiableSet());
        this.storePorts =
                stores.stream().map(URI::create).map(OwnNetwork::port).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the operator has allowed exactly this. */
    public boolean allows(String host, int port) {
        return allowed.has(host, port);
    }

    /** Whether it is our Elasticsearch, or may be another one. */
    boolean isStore(String host, int port) {
        return AllowList.isElasticsearch(port) || stores.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    /** Whether an address that is not for the public may be our Elasticsearch by another name. */
    boolean isStorePort(int port) {
        return storePorts.contains(port);
    }

    private static String place(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port(uri);
    }

    private static int port(URI uri) {
        return uri.getPort() != -1 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
