package org.dragoman.workbench;

import java.time.Instant;
import org.dragoman.inspection.Waiver;

/** A waiver as the workbench shows it: what was excepted, by whom, and why. */
public record WorkbenchWaiver(String message, String reason, String author, Instant at) {

    static WorkbenchWaiver of(Waiver waiver) {
        return new WorkbenchWaiver(
                waiver.message(), waiver.reason(), waiver.author().displayName(), waiver.at());
    }
}
