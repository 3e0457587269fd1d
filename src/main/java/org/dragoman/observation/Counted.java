package org.dragoman.observation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;

/**
 * What is counted of what happens, for Prometheus: {@code dragoman.segments.saved} becomes
 * {@code dragoman_segments_saved_total}. A label has few values, which the code or the configuration knows; never a name
 * of a person or of anything that people make.
 */
public enum Counted {
    SEGMENT_SAVED("dragoman.segments.saved", "state", "Texts of segments that were saved, by the state they got"),
    DEED("dragoman.deeds", "action", "Entries of the audit trail, by what was done"),
    GATE_REFUSAL("dragoman.gate.refusals", "check", "Open errors that kept a text from passing, by check"),
    REFUSAL("dragoman.refusals", "kind", "Requests that were refused, by the kind of refusal"),
    WEBHOOK("dragoman.webhook.attempts", "outcome", "Attempts to reach receivers of webhooks, by what came of them"),
    LETTER("dragoman.letters", "outcome", "Letters that were sent, or could not be"),
    SIGN_IN_FAILURE("dragoman.sign.in.failures", "way", "Passwords that were wrong");

    private final String name;
    private final String label;
    private final String description;

    Counted(String name, String label, String description) {
        this.name = name;
        this.label = label;
        this.description = description;
    }

    /** Counts one, with the value of its label. */
    public void count(String value) {
        Counter.builder(name)
                .description(description)
                .tag(label, value)
                .register(Metrics.globalRegistry)
                .increment();
    }
}
