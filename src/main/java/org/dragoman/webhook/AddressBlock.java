package org.dragoman.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** All addresses that begin with the same bits: {@code 10.0.0.0/8}. */
record AddressBlock(InetAddress first, int bits) {

    static List<AddressBlock> all(String... blocks) {
        return Arrays.stream(blocks).map(AddressBlock::of).toList();
    }

    static AddressBlock of(String block) {
        var parts = block.split("/");
        try {
            return new AddressBlock(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(block, e);
        }
    }

    boolean contains(InetAddress address) {
        var own = first.getAddress();
        var other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (((own[bit / 8] ^ other[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
