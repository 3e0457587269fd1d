package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads documents as far as the organisation takes them in, and says to people what is wrong with the others. */
@ApplicationScoped
class Reading {
    private final Extraction extraction;
    private final Intake intake;

    @Inject
    Reading(Extraction extraction, Intake intake) {
        this.extraction = extraction;
        this.intake = intake;
    }

    Extracted of(UploadedFile upload) {
        try {
            intake.mustTake(upload);
            return extraction.extract(upload);
        } catch (UnreadableDocument e) {
            throw Unreadable.refusal(e.reason(), intake);
        }
    }
}
