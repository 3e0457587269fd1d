package org.dragoman.account;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Somebody tries to sign in with a password.
 *
 * @param place where from: a device that the account knows, or an address of the network
 * @param known whether the account was signed in on that device before
 */
record Attempt(String username, String place, boolean known) {
    private static final int NETWORK = 8;

    static Attempt fromDevice(String username, String device) {
        return new Attempt(folded(username), "device " + device, true);
    }

    /** @param address of IPv6, too: whoever has one there has a whole network of them */
    static Attempt fromAddress(String username, String address) {
        return new Attempt(folded(username), "address " + network(address), false);
    }

    private static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // With a colon in it, it is no name that would be looked up.
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK ? new BigInteger(1, Arrays.copyOf(bytes, NETWORK)).toString(16) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
