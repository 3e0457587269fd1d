package org.dragoman.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.format.Attribution;
import org.dragoman.format.Correction;
import org.dragoman.format.Imprint;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** What editions say about themselves. */
public final class EditionImprint {
    private EditionImprint() {}

    static Imprint of(
            Edition edition,
            int number,
            Instant releasedAt,
            Attribution attribution,
            @Nullable Correction correction,
            WebConfig web) {
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
                attribution,
                correction);
    }

    /** @param replaced the edition that is corrected; null where there is none */
    static @Nullable Correction correction(
            @Nullable Edition replaced, Map<Language, String> notes, WebConfig web) {
        return replaced == null
                ? null
                : new Correction(replaced.number(), web.address().resolve(replaced.path()), notes);
    }

    /** The imprint of an edition that is out already. */
    public static Imprint of(Edition edition, List<AlignedLine> lines, WebConfig web) {
        var attribution = Attribution.of(edition.licence(), edition.languages(), lines);
        var correction = correction(edition.corrects(), edition.notes(), web);
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), attribution, correction, web);
    }
}
