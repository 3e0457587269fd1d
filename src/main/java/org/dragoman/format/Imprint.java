package org.dragoman.format;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.brand.Brand;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says about itself.
 *
 * @param brand under which it is published
 * @param address where its page is
 * @param languages all its languages, the source first
 * @param revision number of the statement's revision
 * @param sourceSha256 of the file that the revision came in
 * @param attribution to whom it is owed, and on which terms
 * @param correction what it says of the edition whose place it takes; null where there is none
 */
public record Imprint(
        Brand brand,
        URI address,
        String slug,
        int number,
        LocalDate dated,
        Instant releasedAt,
        List<Language> languages,
        int revision,
        String sourceSha256,
        Attribution attribution,
        @Nullable Correction correction) {

    /** The address of the site that it is published on. */
    public String site() {
        return address.resolve("/").toString().replaceFirst("/$", "");
    }

    /** Its number as readers of a language see it. */
    public String numberIn(Language language) {
        return numberIn(number, language);
    }

    /** The number of another edition of the same statement, likewise. */
    public String numberIn(int other, Language language) {
        return brand.numbering().shown(other, dated, language);
    }

    /** Who publishes it, as that is written in a language. */
    public String publisherIn(Language language) {
        return brand.nameIn(language);
    }

    public Language source() {
        return languages.get(0);
    }
}
