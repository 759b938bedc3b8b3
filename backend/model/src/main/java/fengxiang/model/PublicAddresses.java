package fengxiang.model;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public internet from all others, also where one of the others is wrapped in IPv6 (IANA special
 * purpose address registries, RFC 6890).
 */
public final class PublicAddresses {

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

    public static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublicV6(b) : isPublicV4(b, 0);
    }

    /** Of IPv6 only 2000::/3 is in public use, without what is set apart in it, and NAT64. */
    private static boolean isPublicV6(byte[] b) {
        boolean nat64 = begins(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
        if (nat64) {
            return isPublicV4(b, 12);
        }
        if ((b[0] & 0xe0) != 0x20) {
            return false;
        }
        boolean protocols = begins(b, 0x20, 0x01) && (b[2] & 0xfe) == 0;
        boolean documentation = begins(b, 0x20, 0x01, 0x0d, 0xb8) || begins(b, 0x3f, 0xff) && (b[2] & 0xf0) == 0;
        boolean sixToFour = begins(b, 0x20, 0x02);
        return !protocols && !documentation && (!sixToFour || isPublicV4(b, 2));
    }

    private static boolean begins(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
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
