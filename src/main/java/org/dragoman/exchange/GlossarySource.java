package org.dragoman.exchange;

/**
 * A file that a glossary is read from.
 *
 * @param columns what its columns are, if it is a table
 */
record GlossarySource(byte[] content, GlossaryImport.Format format, ColumnChoice columns) {
    GlossarySource(byte[] content, GlossaryImport.Format format) {
        this(content, format, ColumnChoice.BY_HEADINGS);
    }
}
