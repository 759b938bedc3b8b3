package fengxiang.crawler.fetch;

import fengxiang.model.WebAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Keeps the crawler from being sent into the operator's own network. It is the resolver of the HTTP client, so the
 * address that was checked is the one that is connected to.
 */
final class AddressGuard implements DnsResolver {

    private final AllowList allowed;

    AddressGuard(AllowList allowed) {
        this.allowed = allowed;
    }

    /** Refuses ports other than those of the web, unless they are allowed for that host. */
    void checkPort(WebAddress url) throws FetchException {
        int port = port(url);
        if (port != 80 && port != 443 && !allowed.has(url.host(), port)) {
            throw new FetchException("port", "port " + port + " is not allowed for " + url.host());
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        boolean trusted = allowed.has(host, port);
        List<InetSocketAddress> usable = Arrays.stream(InetAddress.getAllByName(host))
                .filter(a -> trusted || PublicAddresses.isPublic(a))
                .map(a -> new InetSocketAddress(a, port))
                .toList();
        if (usable.isEmpty()) {
            throw new RefusedAddressException(host);
        }
        return usable;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static int port(WebAddress url) {
        int port = URI.create(url.value()).getPort();
        return port != -1 ? port : url.value().startsWith("https") ? 443 : 80;
    }

    /** The name leads only to addresses that are not for the public. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddressException(String host) {
            super("only private addresses: " + host);
        }
    }
}
