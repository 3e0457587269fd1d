package org.dragoman.account;

import java.net.URI;
import java.util.Optional;

/** Another way to sign in than by password, that a higher room has; the sign-in page shows those that are open. */
public interface SignInWay {

    boolean isOpen();

    /** Where it begins. */
    String path();

    /** What its button says, in the language of the interface. */
    String label();

    /**
     * Where a browser goes to end the sign-in at the other side as well.
     *
     * @param voucher what the session was begun with
     */
    default Optional<URI> signOut(String voucher) {
        return Optional.empty();
    }
}
