package org.dragoman.job;

import java.util.ArrayList;
import java.util.List;

/** A range of segments that one person holds, by their numbers in the statement. */
record Share(int first, int last, String name) {

    /** A segment that is translated, by its number, and who holds it. */
    record Held(int number, String name) {}

    /** The ranges among segments in reading order; what is not translated does not interrupt one. */
    static List<Share> of(List<Held> segments) {
        var shares = new ArrayList<Share>();
        for (var held : segments) {
            int end = shares.size() - 1;
            if (end >= 0 && shares.get(end).name().equals(held.name())) {
                shares.set(end, new Share(shares.get(end).first(), held.number(), held.name()));
            } else {
                shares.add(new Share(held.number(), held.number(), held.name()));
            }
        }
        return shares;
    }
}
