package org.dragoman.workbench;

import java.util.List;

/**
 * What the checks and the glossary say about a segment with one text, be it stored or just being typed.
 *
 * @param written whether there is a text at all
 */
public record WorkbenchChecked(
        WorkbenchRow row,
        boolean written,
        List<WorkbenchFinding> findings,
        List<WorkbenchWaiver> waivers,
        List<WorkbenchTerm> terms) {

    /** How many findings nobody has waived. */
    public long open() {
        return findings.stream().filter(f -> !f.waived()).count();
    }

    /** How many findings keep the gate shut. */
    public long errors() {
        return findings.stream().filter(WorkbenchFinding::blocks).count();
    }
}
