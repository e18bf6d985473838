package org.parley.account.password;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Which addresses count as one: an IPv4 address alone, in IPv6 the whole /64, which is what one subscriber gets. */
public final class Network {

    private static final int BYTES_OF_64_BITS = 8;

    private Network() {}

    /** The network of an address that the connection itself names; never a host name, so that nothing is looked up. */
    public static String of(String address) {
        InetAddress parsed;
        try {
            parsed = InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES_OF_64_BITS)) + "/64"
                : parsed.getHostAddress();
    }
}
