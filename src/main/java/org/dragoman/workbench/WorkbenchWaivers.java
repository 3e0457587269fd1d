package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.InspectionMessages;
import org.dragoman.translation.Translation;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Signs waivers with the sentence that the editor read. */
@ApplicationScoped
class WorkbenchWaivers {
    private final Inspection inspection;
    private final Interface ui;

    @Inject
    WorkbenchWaivers(Inspection inspection, Interface ui) {
        this.inspection = inspection;
        this.ui = ui;
    }

    /** @param key the fingerprint of the finding */
    @Transactional
    public void waive(long translationId, String key, String reason, Account by) {
        var translation = Translation.withId(translationId).orElseThrow(Refusal::notFound);
        var text = new FindingText(ui.messages(CheckMessages.class));
        var message = inspection.of(translation).stream()
                .filter(f -> f.finding().key().equals(key))
                .map(f -> text.of(f.finding()))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.conflict("no-such-error", InspectionMessages.class, InspectionMessages::no_such_error));
        inspection.waive(translationId, key, message, reason, by);
    }
}
