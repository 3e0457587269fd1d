package org.dragoman.review;

import java.time.Instant;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.segment.Token;
import org.dragoman.translation.SourceChange;
import org.dragoman.translation.State;
import org.dragoman.translation.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a review shows.
 *
 * @param title of the statement, in its own language
 * @param attempt what someone typed that was refused, to be shown again
 */
record ReviewPage(
        long jobId,
        long statementId,
        String title,
        Language source,
        Language target,
        Rights rights,
        List<Tab> tabs,
        List<Entry> entries,
        @Nullable RefusedDecision attempt) {

    /** What the person before the page may do there. */
    record Rights(boolean decides, boolean waives) {}

    /** One of the filters, with how many translations it shows. */
    record Tab(String param, String label, long count, boolean current) {}

    /** A text that was typed for a translation and refused, with what was said about it. */
    record RefusedDecision(long translationId, String reason, String message) {}

    /** One translation with everything that a decision needs. */
    record Entry(
            long id,
            long segmentId,
            int number,
            int version,
            State state,
            boolean ownWork,
            List<Token> source,
            List<Token> target,
            @Nullable String sentBackBecause,
            @Nullable SourceChange change,
            List<Note> notes,
            List<Signed> waivers,
            List<Kept> kept,
            List<Past> history) {

        public boolean awaiting() {
            return state == State.TRANSLATED;
        }

        public boolean returnable() {
            return state == State.TRANSLATED || state == State.APPROVED;
        }
    }

    /** A finding. */
    record Note(String severity, String check, String text, String key, boolean waived) {
        public boolean blocks() {
            return severity.equals("error") && !waived;
        }

        public String icon() {
            return switch (waived ? "waived" : severity) {
                case "waived" -> "shield-check";
                case "error" -> "circle-alert";
                case "warning" -> "triangle-alert";
                default -> "info";
            };
        }
    }

    /** A waiver. */
    record Signed(String message, String by, String reason) {}

    /** A text that was saved from an outdated version, and between which and the stored one nobody has decided. */
    record Kept(long id, String by, List<Token> text) {}

    /** A revision and what it changed in the text before it. */
    record Past(String by, Instant at, State state, @Nullable String reason, List<WordDiff.Piece> text) {}

    /** The filter that is on; it stays through a decision. */
    public String show() {
        return tabs.stream().filter(Tab::current).map(Tab::param).findFirst().orElse("");
    }
}
