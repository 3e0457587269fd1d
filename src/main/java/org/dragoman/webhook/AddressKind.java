package org.dragoman.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whose an address is. The blocks are those of IANA's registries of special-purpose addresses (RFC 6890) and of multicast
 * addresses; what was never given out (IPv6 outside of {@code 2000::/3}) counts as nobody's.
 */
enum AddressKind {
    /** Anybody's on the Internet. */
    PUBLIC,
    /** Of this machine or of the network around it; a configuration may allow it. */
    PRIVATE,
    /** Nobody's to whom a message could go, or of a neighbour that the network itself provides, as cloud metadata. */
    NOBODYS;

    private static final List<AddressBlock> OF_THE_HOUSE = AddressBlock.all(
            "127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    private static final List<AddressBlock> SPECIAL = AddressBlock.all(
            "0.0.0.0/8",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final AddressBlock GIVEN_OUT = AddressBlock.of("2000::/3");
    private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");
    private static final int IPV4_BYTES = 4;

    /** An IPv4 address counts as what it is in whatever form it comes (RFC 4291, section 2.5.5.2; RFC 6052). */
    static AddressKind of(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return of(lastFourBytes(address));
        }
        if (isIn(OF_THE_HOUSE, address)) {
            return PRIVATE;
        }
        boolean isGivenOut = address instanceof Inet4Address || GIVEN_OUT.contains(address);
        return isGivenOut && !isIn(SPECIAL, address) ? PUBLIC : NOBODYS;
    }

    private static boolean isIn(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static InetAddress lastFourBytes(InetAddress address) {
        var bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
