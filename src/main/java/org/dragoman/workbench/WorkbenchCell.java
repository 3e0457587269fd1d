package org.dragoman.workbench;

import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/**
 * A translation as the workbench shows it.
 *
 * @param pieces the text with its codes as chips
 * @param sentBack whether review returned it
 * @param mine whether the person who looks may write it
 * @param errors how many findings keep the gate shut
 * @param remarks how many other findings there are
 */
public record WorkbenchCell(
        long id,
        int version,
        State state,
        String text,
        List<TextPiece> pieces,
        boolean sentBack,
        boolean mine,
        String assignee,
        int errors,
        int remarks) {

    static WorkbenchCell of(Translation translation, List<Found> found, Account by) {
        int errors = (int) found.stream().filter(Found::blocks).count();
        long remarks = found.stream()
                .filter(f -> !f.blocks() && !f.waived() && f.finding().severity() != Severity.INFO)
                .count();
        return new WorkbenchCell(
                translation.id(),
                translation.version(),
                translation.state(),
                translation.text(),
                TextPiece.of(translation.text(), List.of()),
                translation.state() == State.DRAFT && translation.reason() != null,
                translation.isEditableBy(by),
                translation.assignee().displayName(),
                errors,
                (int) remarks);
    }

    /** Whether its translator still has to finish it. */
    public boolean unfinished() {
        return state == State.EMPTY || state == State.DRAFT;
    }
}
