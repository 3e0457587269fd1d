package org.dragoman.edition;

import java.time.Instant;
import java.util.Objects;
import org.dragoman.format.Imprint;
import org.dragoman.web.WebConfig;

/** What editions say about themselves. */
public final class EditionImprint {
    private EditionImprint() {}

    static Imprint of(Edition edition, int number, Instant releasedAt, WebConfig web) {
        var revision = edition.revision();
        return new Imprint(
                web.organisation(),
                web.address().resolve("/editions/" + edition.slug() + "/" + number),
                edition.slug(),
                number,
                edition.statement().dated(),
                releasedAt,
                edition.languages(),
                revision.number(),
                revision.sha256());
    }

    /** The imprint of an edition that is out already. */
    public static Imprint of(Edition edition, WebConfig web) {
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), web);
    }
}
