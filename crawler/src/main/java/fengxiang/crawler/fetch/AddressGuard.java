package fengxiang.crawler.fetch;

import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.PublicAddresses;
import fengxiang.model.WebAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the crawler from being sent into the operator's own network. It is the resolver of the HTTP client, so the
 * address that was checked is the one that is connected to.
 */
final class AddressGuard implements DnsResolver, AutoCloseable {

    /** Where no request sets the time: long enough for any name service that works. */
    private static final long NAME_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final int FIRST_FREE_PORT = 1024;
    private static final Logger LOG = LoggerFactory.getLogger(AddressGuard.class);

    private final AllowList allowed;
    private final Names names;
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    AddressGuard(AllowList allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    /** The same without anything that the operator allows. */
    AddressGuard strict() {
        return new AddressGuard(AllowList.NOTHING, names);
    }

    /** Whether the operator allows exactly this host and port. */
    boolean isAllowed(WebAddress url) {
        return allowed.has(url.host(), port(url));
    }

    /** Refuses ports other than those of the web, unless the operator or a source allows them for that host. */
    void checkPort(WebAddress url, HostTerms terms) throws FetchException {
        int port = port(url);
        boolean own = port >= FIRST_FREE_PORT && terms.ports().contains(url.authority());
        boolean open = port == 80 || port == 443 || own || isAllowed(url);
        if (!open || AllowList.isElasticsearch(port)) {
            throw new FetchException("port", "port " + port + " is not allowed for " + url.host());
        }
    }

    /** Refuses hosts that have only addresses not for the public; what does not resolve now may do so later. */
    void checkHost(WebAddress url) throws FetchException {
        try {
            resolve(url.host(), port(url));
        } catch (RefusedAddressException e) {
            throw Failures.of(e, false);
        } catch (UnknownHostException e) {
            LOG.debug("not to be looked up now: {}", url.host());
        }
    }

    /** Until when, as {@link System#nanoTime} shows it, the calling thread has time for look-ups. */
    void answerUntil(long nanos) {
        end.set(nanos);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        boolean trusted = allowed.has(host, port);
        Long until = end.get();
        long time = until == null ? NAME_NANOS : until - System.nanoTime();
        List<InetSocketAddress> usable = Arrays.stream(names.addresses(unbracketed(host), time))
                .filter(a -> trusted || PublicAddresses.isPublic(a))
                .map(a -> new InetSocketAddress(a, port))
                .toList();
        if (usable.isEmpty()) {
            throw new RefusedAddressException(host);
        }
        return usable;
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        names.close();
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
