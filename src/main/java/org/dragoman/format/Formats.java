package org.dragoman.format;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.dragoman.rendering.AlignedLine;

/** Every format in which an edition can be had. Thread-safe. */
@Singleton
public final class Formats {
    private final List<Format> formats;

    @Inject
    Formats(@All List<Format> formats) {
        this.formats = formats;
    }

    /** The files of an edition, without manifest and bundle. The same edition always gives the same bytes. */
    public List<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return formats.stream().flatMap(format -> format.print(imprint, lines)).toList();
    }
}
