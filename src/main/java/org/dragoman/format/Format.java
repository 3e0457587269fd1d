package org.dragoman.format;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.rendering.AlignedLine;

/** One of the formats in which an edition can be had. */
interface Format {
    Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines);
}
