package org.dragoman.edition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.format.Attribution;
import org.dragoman.format.EditionBundle;
import org.dragoman.format.Formats;
import org.dragoman.format.PrintedFile;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Prints proofs. The last few are kept for as long as their statements say the same, since whoever looks at one file looks
 * at the next. Thread-safe; nobody waits for the proof of somebody else.
 */
@Singleton
class Proofs {
    /** Each may have some megabytes. */
    private static final int MOST = 3;

    /** Stands where nobody has written anything yet. */
    private static final String UNWRITTEN = "…";

    private final Formats formats;
    private final Origins origins;
    private final Imprints imprints;
    private final TranslatedOriginals originals;
    private final Map<Long, Proof> kept = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Proof> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    Proofs(Formats formats, Origins origins, Imprints imprints, TranslatedOriginals originals) {
        this.formats = formats;
        this.origins = origins;
        this.imprints = imprints;
        this.originals = originals;
    }

    /** The proof of a statement as it stands, in every language that has a job, finished or not. */
    Proof of(Statement statement) {
        var alignment = Alignment.of(statement);
        var lines = origins.told(alignment).stream()
                .map(line -> line.in(alignment.languages(), UNWRITTEN))
                .toList();
        int number = Edition.highestNumberOf(statement) + 1;
        var last = last(statement);
        if (last != null && last.shows(number, lines)) {
            return last;
        }
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var proof = new Proof(number, lines, now, files(alignment, lines, number, now));
        keep(statement, proof);
        return proof;
    }

    private @Nullable Proof last(Statement statement) {
        synchronized (kept) {
            return kept.get(statement.id());
        }
    }

    private void keep(Statement statement, Proof proof) {
        synchronized (kept) {
            kept.put(statement.id(), proof);
        }
    }

    private List<PrintedFile> files(Alignment alignment, List<AlignedLine> lines, int number, Instant now) {
        var attribution = Attribution.of(origins.licence(), alignment.languages(), lines);
        var imprint = imprints.of(alignment, number, now, attribution);
        var files = new ArrayList<>(formats.print(imprint, lines));
        files.addAll(originals.of(alignment).files());
        files.add(EditionBundle.of(files));
        return files;
    }
}
