package org.dragoman.inspection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * Reads texts for spelling and grammar. That may take its time, so nobody who waits for a save is made to wait for it.
 * Implementations are thread-safe.
 */
public interface Proofreading {

    /** What a remark is about. */
    enum Kind {
        SPELLING,
        GRAMMAR
    }

    /**
     * Something that looks wrong.
     *
     * @param explanation why, in the language of the text
     * @param replacements what could stand there instead, the likeliest first
     */
    record Remark(Kind kind, Span span, String explanation, List<String> replacements) {}

    /** Whether anything is read at all. */
    boolean isOn();

    /** The remarks on a plain text, in its order: there at once if it has been read before, and never a failure. */
    CompletableFuture<List<Remark>> read(String text, Language language);
}
