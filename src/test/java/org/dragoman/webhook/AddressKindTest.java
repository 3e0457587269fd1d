package org.dragoman.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.webhook.AddressKind.NOBODYS;
import static org.dragoman.webhook.AddressKind.PRIVATE;
import static org.dragoman.webhook.AddressKind.PUBLIC;

@Tag("plain")
class AddressKindTest {
    private static AddressKind kind(String address) throws UnknownHostException {
        return AddressKind.of(InetAddress.getByName(address));
    }

    /** The blocks of IANA's registries of special-purpose addresses that lead nowhere on the Internet, and multicast. */
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/8, NOBODYS, this network (RFC 791)",
        "0.0.0.0/32, NOBODYS, this host on this network (RFC 1122)",
        "10.0.0.0/8, PRIVATE, private use (RFC 1918)",
        "100.64.0.0/10, PRIVATE, shared address space (RFC 6598)",
        "127.0.0.0/8, PRIVATE, loopback (RFC 1122)",
        "169.254.0.0/16, NOBODYS, link local (RFC 3927)",
        "172.16.0.0/12, PRIVATE, private use (RFC 1918)",
        "192.0.0.0/24, NOBODYS, IETF protocol assignments (RFC 6890)",
        "192.0.0.0/29, NOBODYS, IPv4 service continuity (RFC 7335)",
        "192.0.0.8/32, NOBODYS, dummy address (RFC 7600)",
        "192.0.0.9/32, NOBODYS, Port Control Protocol anycast (RFC 7723)",
        "192.0.0.10/32, NOBODYS, TURN anycast (RFC 8155)",
        "192.0.0.170/32, NOBODYS, NAT64 discovery (RFC 8880)",
        "192.0.0.171/32, NOBODYS, NAT64 discovery (RFC 8880)",
        "192.0.2.0/24, NOBODYS, documentation (RFC 5737)",
        "192.88.99.0/24, NOBODYS, deprecated 6to4 relays (RFC 7526)",
        "192.168.0.0/16, PRIVATE, private use (RFC 1918)",
        "198.18.0.0/15, NOBODYS, benchmarking (RFC 2544)",
        "198.51.100.0/24, NOBODYS, documentation (RFC 5737)",
        "203.0.113.0/24, NOBODYS, documentation (RFC 5737)",
        "224.0.0.0/4, NOBODYS, multicast (RFC 5771)",
        "240.0.0.0/4, NOBODYS, reserved (RFC 1112)",
        "255.255.255.255/32, NOBODYS, limited broadcast (RFC 8190)",
        "::1/128, PRIVATE, loopback (RFC 4291)",
        "::/128, NOBODYS, unspecified (RFC 4291)",
        "64:ff9b:1::/48, NOBODYS, local translation (RFC 8215)",
        "100::/64, NOBODYS, discard only (RFC 6666)",
        "100:0:0:1::/64, NOBODYS, dummy prefix (RFC 9780)",
        "2001::/23, NOBODYS, IETF protocol assignments (RFC 2928)",
        "2001::/32, NOBODYS, Teredo (RFC 4380)",
        "2001:1::1/128, NOBODYS, Port Control Protocol anycast (RFC 7723)",
        "2001:1::2/128, NOBODYS, TURN anycast (RFC 8155)",
        "2001:1::3/128, NOBODYS, DNS-SD anycast (RFC 9665)",
        "2001:2::/48, NOBODYS, benchmarking (RFC 5180)",
        "2001:3::/32, NOBODYS, AMT (RFC 7450)",
        "2001:4:112::/48, NOBODYS, AS112 (RFC 7535)",
        "2001:10::/28, NOBODYS, deprecated ORCHID (RFC 4843)",
        "2001:20::/28, NOBODYS, ORCHIDv2 (RFC 7343)",
        "2001:30::/28, NOBODYS, drone identification (RFC 9374)",
        "2001:db8::/32, NOBODYS, documentation (RFC 3849)",
        "2002::/16, NOBODYS, 6to4 (RFC 3056)",
        "3fff::/20, NOBODYS, documentation (RFC 9637)",
        "5f00::/16, NOBODYS, segment routing (RFC 9602)",
        "fc00::/7, PRIVATE, unique local (RFC 4193)",
        "fe80::/10, NOBODYS, link local (RFC 4291)",
        "fec0::/10, NOBODYS, deprecated site local (RFC 3879)",
        "ff00::/8, NOBODYS, multicast (RFC 4291)"
    })
    void isThatOfTheRegistries(String block, AddressKind kind, String name) throws UnknownHostException {
        var bits = Integer.parseInt(block.substring(block.indexOf('/') + 1));
        var first = InetAddress.getByName(block.substring(0, block.indexOf('/')));
        assertThat(AddressKind.of(first)).as(name).isEqualTo(kind);
        assertThat(AddressKind.of(last(first, bits))).as(name).isEqualTo(kind);
    }

    private static InetAddress last(InetAddress first, int bits) throws UnknownHostException {
        var bytes = first.getAddress();
        for (int bit = bits; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
        }
        return InetAddress.getByAddress(bytes);
    }

    /** The neighbours of the blocks, too, so that none is larger than it should be. */
    @ParameterizedTest
    @CsvSource({
        "1.0.0.0",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.0.3.0",
        "192.88.98.255",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.99.255",
        "203.0.114.0",
        "223.255.255.255",
        "2000::1",
        "2001:200::1",
        "2001:db7::1",
        "2001:db9::1",
        "2003::1",
        "2606:4700::1",
        "3ffe:ffff::1",
        "3fff:1000::1"
    })
    void isPublicElsewhere(String address) throws UnknownHostException {
        assertThat(kind(address)).isEqualTo(PUBLIC);
    }

    /** Java reads IPv4-mapped addresses as what they are; those of a translator are read here. */
    @Test
    void seesThroughOtherForms() throws UnknownHostException {
        assertThat(kind("::ffff:10.1.2.3")).isEqualTo(PRIVATE);
        assertThat(kind("::ffff:127.0.0.1")).isEqualTo(PRIVATE);
        assertThat(kind("::ffff:8.8.8.8")).isEqualTo(PUBLIC);
        assertThat(kind("64:ff9b::10.1.2.3")).isEqualTo(PRIVATE);
        assertThat(kind("64:ff9b::169.254.169.254")).isEqualTo(NOBODYS);
        assertThat(kind("64:ff9b::8.8.8.8")).isEqualTo(PUBLIC);
        assertThat(kind("::127.0.0.1")).isEqualTo(NOBODYS);
        assertThat(Arrays.asList(kind("fe80::1%1"), kind("::"))).containsOnly(NOBODYS);
    }
}
