package org.dragoman.statement;

import org.dragoman.language.Language;

/**
 * A file as it came in.
 *
 * @param fileName the name that the sender gave it; its extension says which format it should have
 * @param content the file, byte for byte; not copied, so nobody may change it
 * @param language the language that the document is written in
 */
@SuppressWarnings("ArrayRecordComponent") // a value to pass on, never compared
public record Upload(String fileName, byte[] content, Language language) {}
