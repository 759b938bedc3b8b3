package fengxiang.crawler.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the public internet from all others, also where one of the others is wrapped in IPv6. */
final class PublicAddresses {

    /** First address and prefix length of every IPv4 block that is not for the public (RFC 6890 and its updates). */
    private static final int[][] RESERVED = {
        {0x00000000, 8},
        {0x0a000000, 8},
        {0x64400000, 10},
        {0x7f000000, 8},
        {0xa9fe0000, 16},
        {0xac100000, 12},
        {0xc0000000, 24},
        {0xc0000200, 24},
        {0xc0586300, 24},
        {0xc0a80000, 16},
        {0xc6120000, 15},
        {0xc6336400, 24},
        {0xcb007100, 24},
        {0xe0000000, 4},
        {0xf0000000, 4}
    };

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublicV6(address, b) : isPublicV4(b, 0);
    }

    private static boolean isPublicV6(InetAddress address, byte[] b) {
        boolean plain = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        boolean unique = (b[0] & 0xfe) == 0xfc;
        boolean teredoOrTest =
                b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 && b[3] == 0 || b[2] == 0x0d && b[3] == (byte) 0xb8);
        if (plain || unique || teredoOrTest) {
            return false;
        }
        int embedded = embeddedV4(b);
        return embedded < 0 || isPublicV4(b, embedded);
    }

    /** Where an IPv4 address begins in a mapped, compatible, NAT64 or 6to4 address; -1: there is none. */
    private static int embeddedV4(byte[] b) {
        boolean zeros = Arrays.equals(b, 0, 10, new byte[10], 0, 10);
        boolean nat64 = b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b;
        if (zeros || nat64) {
            return 12;
        }
        return b[0] == 0x20 && b[1] == 0x02 ? 2 : -1;
    }

    private static boolean isPublicV4(byte[] b, int at) {
        int address = (b[at] & 0xff) << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
        for (int[] block : RESERVED) {
            if ((address ^ block[0]) >>> (32 - block[1]) == 0) {
                return false;
            }
        }
        return true;
    }
}
