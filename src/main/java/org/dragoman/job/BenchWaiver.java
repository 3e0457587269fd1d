package org.dragoman.job;

import java.time.Instant;
import org.dragoman.check.Waiver;

/** A waiver as the workbench shows it: what was excepted, by whom, and why. */
public record BenchWaiver(String message, String reason, String author, Instant at) {

    static BenchWaiver of(Waiver waiver) {
        return new BenchWaiver(
                waiver.message(), waiver.reason(), waiver.author().displayName(), waiver.at());
    }
}
