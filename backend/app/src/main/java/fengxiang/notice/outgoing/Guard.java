package fengxiang.notice.outgoing;

import fengxiang.model.PublicAddresses;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;

/**
 * Keeps notices from being used to reach into the operator's own network. It resolves the names for every connection,
 * so the address that was checked is the one that is connected to, however often a name changes its mind.
 *
 * <p>Public hosts are spoken to encrypted; others only where the operator's allow-list has host and port. Nobody
 * reaches an Elasticsearch, whatever the list says.
 */
@Component
public class Guard implements DnsResolver {

    /** Numbers as hosts, which systems read in different ways: decimal, octal, hexadecimal, with parts left out. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?:0[xX][0-9a-fA-F]*|\\d+)(?:\\.(?:0[xX][0-9a-fA-F]*|\\d+))*\\.?");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

    private final OwnNetwork own;
    private final Names names;

    Guard(OwnNetwork own, Names names) {
        this.own = own;
        this.names = names;
    }

    /** Whether the operator has allowed exactly this place, in his own network or not. */
    public boolean isAllowed(String host, int port) {
        return own.allows(bare(host), port);
    }

    /** Refuses what can be refused without looking the name up. */
    public void check(String host, int port, boolean encrypted) throws OutgoingException {
        String name = bare(host);
        if (NUMBERS.matcher(name).matches() && !FOUR_NUMBERS.matcher(name).matches()) {
            throw OutgoingException.lasting(Trouble.TARGET_REFUSED, "numbers as a host: " + name);
        }
        if (own.isStore(name, port)) {
            throw OutgoingException.lasting(Trouble.TARGET_REFUSED, "a port of Elasticsearch");
        }
        if (!encrypted && !own.allows(name, port)) {
            throw OutgoingException.lasting(Trouble.TARGET_REFUSED, "not encrypted");
        }
    }

    /** Those of the host's addresses that may be connected to. */
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        String name = bare(host);
        List<InetSocketAddress> usable = Arrays.stream(names.of(name))
                .filter(address -> mayConnect(name, address, port))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        if (usable.isEmpty()) {
            throw new RefusedAddressException(name);
        }
        return usable;
    }

    private boolean mayConnect(String host, InetAddress address, int port) {
        boolean forAll = PublicAddresses.isPublic(address);
        return !own.isStore(host, port) && (forAll || own.allows(host, port) && !own.isStorePort(port));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** The name leads only to addresses that may not be connected to. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddressException(String host) {
            super("not for the public: " + host);
        }
    }
}
