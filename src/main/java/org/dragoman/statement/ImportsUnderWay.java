package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import org.dragoman.observation.Level;

/** Imports that somebody waits for. */
@ApplicationScoped
class ImportsUnderWay implements Level {
    @Override
    public String name() {
        return "dragoman.queue.imports";
    }

    @Override
    public String description() {
        return "Files that are being read in the background";
    }

    @Override
    public long now() {
        return KeptUpload.count("state", KeptUpload.State.READING);
    }
}
