package fengxiang.account.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address stands for when attempts are counted. */
final class Network {

    /** What one customer is given at least; within it the address can be changed at will. */
    private static final int IPV6_BYTES = 8;

    private Network() {}

    /** An IPv4 address itself, the /64 of an IPv6 address, and whatever is no address as it stands. */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // The brackets keep a name that a proxy passed on from being looked up.
            InetAddress parsed = InetAddress.getByName(address.startsWith("[") ? address : "[" + address + "]");
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
