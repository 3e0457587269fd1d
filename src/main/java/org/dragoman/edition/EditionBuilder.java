package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.format.Attribution;
import org.dragoman.format.EditionBundle;
import org.dragoman.format.Formats;
import org.dragoman.format.Imprint;
import org.dragoman.format.PrintedFile;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes the lines and files of an edition and releases it, all in the transaction that it is called in. */
@ApplicationScoped
class EditionBuilder {
    private final Formats formats;
    private final Manifest manifest;
    private final Origins origins;
    private final Imprints imprints;
    private final TranslatedOriginals originals;
    private final Event<Releasing.Released> released;

    @Inject
    EditionBuilder(
            Formats formats,
            Manifest manifest,
            Origins origins,
            Imprints imprints,
            TranslatedOriginals originals,
            Event<Releasing.Released> released) {
        this.formats = formats;
        this.manifest = manifest;
        this.origins = origins;
        this.imprints = imprints;
        this.originals = originals;
        this.released = released;
    }

    /**
     * The statement must be locked, or two editions could ask for the same number.
     *
     * @param replaced the edition whose place it takes; null where none stands
     * @throws Refusal when something stands in a text that no edition can show, and nobody agreed to leave it out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void print(Edition edition, Alignment alignment, @Nullable Edition replaced) {
        alignment.revision().mustLoseNothingUnseen();
        UnknownCodes.mustBeNoneIn(alignment);
        edition.settle(alignment.languages());
        var lines = origins.told(alignment);
        var imprint = imprints.of(
                edition,
                Edition.highestNumberOf(edition.statement()) + 1,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Attribution.of(origins.licence(), edition.languages(), lines),
                imprints.correction(replaced, edition.written()));
        EditionLine.persist(lines.stream().map(line -> new EditionLine(edition, line)));
        var corrects = replaced == null ? Map.<String, Object>of() : Corrected.of(imprint, replaced, lines);
        var originals = this.originals.of(alignment);
        var printed = new ArrayList<>(formats.print(imprint, lines));
        printed.addAll(originals.files());
        EditionFile.persist(sealed(imprint, corrects, printed).stream().map(file -> new EditionFile(edition, file)));
        // The database takes no line or file once the edition is released.
        Edition.getEntityManager().flush();
        edition.release(imprint, replaced, originals.missing());
        edition.statement().publishedAs(imprint.number(), Instant.now());
        Edition.getEntityManager().flush();
        released.fire(new Releasing.Released(edition));
    }

    /** The bundle holds a manifest of all others; that of the edition lists the bundle as well. */
    private List<PrintedFile> sealed(Imprint imprint, Map<String, Object> corrects, List<PrintedFile> printed) {
        var files = new ArrayList<>(printed);
        files.add(EditionBundle.of(manifest.seal(imprint, corrects, files)));
        return manifest.seal(imprint, corrects, files);
    }
}
