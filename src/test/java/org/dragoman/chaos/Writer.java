package org.dragoman.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Saves one translation over and over, a new text each time, and remembers what was acknowledged. */
final class Writer {
    /** What the installation has said that it keeps. */
    record Save(long translation, int version, String text) {}

    private final Caller caller;
    private final long translation;
    private final List<Save> acknowledged = new ArrayList<>();
    private int version;
    private boolean mustLook = true;
    private int sent;

    Writer(Caller caller, long translation) {
        this.caller = caller;
        this.translation = translation;
    }

    /** Saves one more text, and tells whether that was acknowledged. */
    synchronized boolean save() {
        return isLookedUp() && isSaved("Text %d of translation %d".formatted(++sent, translation));
    }

    /** What became of a save without an answer, only the installation knows. */
    private boolean isLookedUp() {
        if (mustLook) {
            var stored = caller.get(path());
            if (!stored.isGood()) {
                return false;
            }
            version = stored.json().path("version").asInt();
            mustLook = false;
        }
        return true;
    }

    private boolean isSaved(String text) {
        var answer = caller.put(path(), Map.of("text", text, "version", version));
        if (!answer.isGood()) {
            mustLook = true;
            return false;
        }
        version = answer.json().path("version").asInt();
        acknowledged.add(new Save(translation, version, text));
        return true;
    }

    private String path() {
        return "/api/v1/translations/" + translation;
    }

    synchronized List<Save> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
