package org.dragoman.statement;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;

/** What the organisation takes in as a statement. */
@ConfigMapping(prefix = "dragoman.statement")
public interface StatementConfig {

    /** The largest file that is read. Requests over {@code quarkus.http.limits.max-body-size} do not even get here. */
    @WithDefault("10M")
    MemorySize largestFile();

    /** How long a request waits for its document to be read before that goes on behind it. */
    @WithDefault("5S")
    Duration patience();

    /** @throws UnreadableDocument when the file is over the limit */
    default void mustTake(UploadedFile upload) {
        if (upload.content().length > largestFile().asLongValue()) {
            throw new UnreadableDocument(TOO_LARGE);
        }
    }
}
