package org.dragoman.exchange;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * A file that a glossary is read from.
 *
 * @param columns what its columns are, if it is a table
 * @param encoding in which it is, if it is a table and somebody has said so
 */
record GlossarySource(
        byte[] content, GlossaryImport.Format format, ColumnChoice columns, Optional<TableEncoding> encoding) {
    GlossarySource(byte[] content, GlossaryImport.Format format) {
        this(content, format, ColumnChoice.BY_HEADINGS, Optional.empty());
    }

    /** The same file, in an encoding that somebody has said. */
    GlossarySource in(TableEncoding said) {
        return new GlossarySource(content, format, columns, Optional.of(said));
    }

    boolean isTable() {
        return format != GlossaryImport.Format.TBX;
    }

    /** Whether nobody can tell the encoding of the table. */
    boolean isInDoubt() {
        return isTable() && encoding.isEmpty() && !SheetText.isClear(content);
    }

    /** The table as it is read; an empty one where it cannot be. */
    Sheet sheet() {
        try {
            return Sheet.of(this);
        } catch (CharacterCodingException e) {
            return new Sheet(new SheetText("", Optional.empty()), ',');
        }
    }
}
