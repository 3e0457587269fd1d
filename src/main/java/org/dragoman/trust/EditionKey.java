package org.dragoman.trust;

import java.util.Objects;
import java.util.Optional;
import org.dragoman.edition.Edition;
import org.dragoman.edition.PublicEditions;
import org.dragoman.signature.KeptKey;

/** The key by which an edition was signed. Called within a transaction. */
public final class EditionKey {
    private EditionKey() {}

    /** Nothing where the installation does not have that key. */
    public static Optional<KeptKey> of(Edition edition) {
        return PublicEditions.signedBy(edition).flatMap(key -> KeptKey.withThumbprint(key.thumbprint()));
    }

    /** The same, where it does not vouch for what was released at the time of the edition. */
    public static Optional<KeptKey> doubted(Edition edition) {
        return of(edition).filter(key -> !key.vouchesFor(Objects.requireNonNull(edition.releasedAt())));
    }
}
