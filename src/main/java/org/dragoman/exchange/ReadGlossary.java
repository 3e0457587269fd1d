package org.dragoman.exchange;

import java.util.List;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.ImportScope;

/**
 * The glossary of a file.
 *
 * @param scope what the file says of each concept
 */
record ReadGlossary(List<GlossaryEntry> entries, ImportScope scope) {
    ReadGlossary {
        entries = List.copyOf(entries);
    }

    List<Definition> definitions() {
        return entries.stream().map(GlossaryEntry::definition).toList();
    }
}
