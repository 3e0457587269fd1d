package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.signature.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Goes along a chain from its first place to its last, and remembers where it breaks. */
final class ChainWalk {
    private final TrustedKeys keys;
    private final List<String> faults = new ArrayList<>();
    private long last;
    private String hash = Link.NONE;
    private long signedUpTo;

    ChainWalk(TrustedKeys keys) {
        this.keys = keys;
    }

    /** The hash of the place that was passed last, or of none before the first. */
    String hash() {
        return hash;
    }

    long last() {
        return last;
    }

    void find(String fault) {
        faults.add(fault);
    }

    /** @param link null where what stood there is gone */
    void pass(long place, String name, String stored, @Nullable Link link) {
        if (place <= last) {
            find("Entry %d (%s) stands after entry %d: it was moved or put in.".formatted(place, name, last));
            return;
        }
        boolean follows = place == last + 1;
        if (!follows) {
            find(
                    last + 2 == place
                            ? "Entry %d is missing.".formatted(last + 1)
                            : "Entries %d to %d are missing.".formatted(last + 1, place - 1));
        }
        if (link == null) {
            find("Entry %d (%s) is in the chain, but its content is gone.".formatted(place, name));
        } else if (!link.holds() || follows && !link.previous().equals(hash)) {
            find("Entry %d (%s: %s) was changed, or does not stand where it was written."
                    .formatted(place, name, summary(link.entry())));
        }
        last = place;
        hash = stored;
    }

    private static String summary(JsonNode entry) {
        return "%s, %s, %s"
                .formatted(
                        entry.path("at").asText("?"),
                        entry.path("author").asText("?"),
                        entry.path("action").asText(entry.path("state").asText("?")));
    }

    /** A head of the place that was passed last. */
    void pass(SignedHead head) {
        if (!head.isSignedBy(keys)) {
            find("The head at entry %d is not signed by a key that is trusted.".formatted(head.place()));
        } else if (head.place() != last || !head.hash().equals(hash)) {
            find("The head that was signed for entry %d on %s does not fit: the chain up to it was written anew."
                    .formatted(head.place(), head.at()));
        }
        signedUpTo = head.place();
    }

    /** @param known a head that the chain must have reached */
    void endAfter(SignedHead known) {
        if (known.place() > last && known.isSignedBy(keys)) {
            find("The end is missing: entries %d to %d were there on %s."
                    .formatted(last + 1, known.place(), known.at()));
        }
    }

    Verified verdict(long waiting) {
        if (signedUpTo < last) {
            find("The entries after entry %d are not signed.".formatted(signedUpTo));
        }
        return new Verified(
                faults,
                "The trail: %d entries, signed up to entry %d.".formatted(last, signedUpTo)
                        + (waiting == 0 ? "" : " %d more wait to be sealed.".formatted(waiting)));
    }
}
