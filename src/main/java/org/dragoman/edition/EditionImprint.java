package org.dragoman.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dragoman.format.Attribution;
import org.dragoman.format.Imprint;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.web.WebConfig;

/** What editions say about themselves. */
public final class EditionImprint {
    private EditionImprint() {}

    static Imprint of(Edition edition, int number, Instant releasedAt, Attribution attribution, WebConfig web) {
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
                revision.sha256(),
                attribution);
    }

    /** The imprint of an edition that is out already. */
    public static Imprint of(Edition edition, List<AlignedLine> lines, WebConfig web) {
        var attribution = Attribution.of(edition.licence(), edition.languages(), lines);
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), attribution, web);
    }
}
