package org.dragoman.check;

/**
 * Says what a finding found and what to do, in the language of the messages given. What is quoted from the texts stands
 * between isolates (UAX #9), so that it keeps its own direction. Thread-safe.
 */
public final class FindingText {
    private final CheckMessages messages;

    public FindingText(CheckMessages messages) {
        this.messages = messages;
    }

    /** The message of a finding. */
    public String of(Finding finding) {
        return finding.check().message(messages, new Quotation(finding.arguments()));
    }
}
