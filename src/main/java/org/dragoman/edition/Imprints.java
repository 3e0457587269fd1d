package org.dragoman.edition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.brand.Brand;
import org.dragoman.format.Attribution;
import org.dragoman.format.Correction;
import org.dragoman.format.Imprint;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** What editions say about themselves. */
@Singleton
public final class Imprints {
    private final WebConfig web;
    private final Brand brand;

    /** What an edition is made of. */
    private record Subject(Statement statement, String slug, Revision revision, List<Language> languages) {}

    @Inject
    Imprints(WebConfig web, Brand brand) {
        this.web = web;
        this.brand = brand;
    }

    Imprint of(
            Edition edition, int number, Instant releasedAt, Attribution attribution, @Nullable Correction correction) {
        var of = new Subject(edition.statement(), edition.slug(), edition.revision(), edition.languages());
        return of(of, number, releasedAt, attribution, correction);
    }

    /** The imprint that an edition would have. */
    Imprint of(Alignment alignment, int number, Instant releasedAt, Attribution attribution) {
        var statement = alignment.statement();
        var of = new Subject(statement, statement.slug(), alignment.revision(), alignment.languages());
        return of(of, number, releasedAt, attribution, null);
    }

    private Imprint of(
            Subject of, int number, Instant releasedAt, Attribution attribution, @Nullable Correction correction) {
        return new Imprint(
                brand,
                web.address().resolve("/editions/" + of.slug() + "/" + number),
                of.slug(),
                number,
                of.statement().dated(),
                releasedAt,
                of.languages(),
                of.revision().number(),
                of.revision().sha256(),
                attribution,
                correction);
    }

    /** @param replaced the edition that is corrected; null where there is none */
    @Nullable
    Correction correction(@Nullable Edition replaced, Map<Language, String> notes) {
        return replaced == null
                ? null
                : new Correction(replaced.number(), web.address().resolve(replaced.path()), notes);
    }

    /** The imprint of an edition that is out already. */
    public Imprint of(Edition edition, List<AlignedLine> lines) {
        var attribution = Attribution.of(edition.licence(), edition.languages(), lines);
        var correction = correction(edition.corrects(), edition.notes());
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), attribution, correction);
    }
}
