package org.dragoman.statement;

/** Reads the paragraphs of an uploaded document. Implementations are thread-safe and keep nothing of what they read. */
public interface Extraction {

    /**
     * The paragraphs of a document in reading order, at least one of them.
     *
     * @throws UnreadableDocument if the document is not what its name says, is damaged, too large or holds no text
     */
    ExtractedDocument extract(UploadedFile upload);
}
