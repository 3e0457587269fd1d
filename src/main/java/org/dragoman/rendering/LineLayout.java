package org.dragoman.rendering;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;

/**
 * Where a line stands.
 *
 * @param enclosures what its paragraph stands in, the outermost first
 * @param before what stands between it and the line before it in its paragraph: a space, a line break, or nothing
 * @param note the number of the note that it belongs to; 0 for none
 * @param noteMark the line from which that note hangs; 0 for none
 * @param leftOut what the source has here and no edition can show, by an editor's agreement
 */
public record LineLayout(List<Enclosure> enclosures, String before, int note, int noteMark, List<String> leftOut) {
    public LineLayout {
        enclosures = List.copyOf(enclosures);
        leftOut = List.copyOf(leftOut);
    }

    /** The mark of the note that it belongs to. */
    String noteLabel(Language language) {
        var name = enclosures.stream()
                .filter(Enclosure.Note.class::isInstance)
                .map(enclosure -> ((Enclosure.Note) enclosure).note())
                .findFirst();
        return NoteNumbers.label(name.orElse(""), note, language);
    }
}
