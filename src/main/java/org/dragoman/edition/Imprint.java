package org.dragoman.edition;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.statement.Revision;
import org.dragoman.web.Interface;
import org.dragoman.web.WebConfig;

/**
 * What an edition says about itself.
 *
 * @param organisation who publishes it
 * @param address where its page is
 * @param languages all its languages, the source first
 * @param revision number of the statement's revision
 * @param sourceSha256 of the file that the revision came in
 */
record Imprint(
        String organisation,
        URI address,
        String slug,
        int number,
        LocalDate dated,
        Instant releasedAt,
        List<Language> languages,
        int revision,
        String sourceSha256) {

    static Imprint of(Edition edition, int number, Instant releasedAt, WebConfig web) {
        Revision revision = edition.revision();
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
    static Imprint of(Edition edition, WebConfig web) {
        return of(edition, edition.number(), Objects.requireNonNull(edition.releasedAt()), web);
    }

    /** The address of the site that it is published on. */
    public String site() {
        return address.resolve("/").toString().replaceFirst("/$", "");
    }

    /** Its number in the digits of a language. */
    public String numberIn(Language language) {
        return Interface.number(number, language);
    }

    public Language source() {
        return languages.get(0);
    }
}
