package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads documents as far as the organisation takes them in, and says to people what is wrong with the others. */
@ApplicationScoped
public class DocumentReading {
    private final Extraction extraction;
    private final StatementConfig config;

    @Inject
    DocumentReading(Extraction extraction, StatementConfig config) {
        this.extraction = extraction;
        this.config = config;
    }

    /**
     * What a document holds.
     *
     * @throws org.dragoman.web.Refusal when the file is not what it says, is over the limit or holds no text
     */
    public ExtractedDocument of(UploadedFile upload) {
        try {
            config.mustTake(upload);
            return extraction.extract(upload);
        } catch (UnreadableDocument e) {
            throw UnreadableRefusal.refusal(e.reason(), config);
        }
    }
}
