package org.dragoman.job;

import java.util.List;

/**
 * What the checks and the glossary say about a segment with one text, be it stored or just being typed.
 *
 * @param written whether there is a text at all
 */
public record BenchChecked(
        BenchRow row, boolean written, List<BenchFinding> findings, List<BenchWaiver> waivers, List<BenchTerm> terms) {

    /** How many findings keep the gate shut. */
    public long errors() {
        return findings.stream().filter(BenchFinding::blocks).count();
    }
}
