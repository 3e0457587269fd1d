package org.dragoman.edition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dragoman.brand.Brand;
import org.dragoman.format.Attribution;
import org.dragoman.format.Imprint;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.web.WebConfig;

/** What editions say about themselves. */
@Singleton
public final class Imprints {
    private final WebConfig web;
    private final Brand brand;

    @Inject
    Imprints(WebConfig web, Brand brand) {
        this.web = web;
        this.brand = brand;
    }

    Imprint of(Edition edition, int number, Instant releasedAt, Attribution attribution) {
        var revision = edition.revision();
        return new Imprint(
                brand,
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
    public Imprint of(Edition edition, List<AlignedLine> lines) {
        var attribution = Attribution.of(edition.licence(), edition.languages(), lines);
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), attribution);
    }
}
