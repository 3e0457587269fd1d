package org.dragoman.statement;

import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.statement.DocumentFate.Landed;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come; written down from the moment when it goes on without its request, also what happened before.
 * Thread-safe.
 */
final class ImportProgress {
    private final Uploads uploads;
    private @Nullable String token;
    private int paragraphs;
    private boolean landing;

    ImportProgress(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The document is read, and holds so many paragraphs. */
    synchronized void read(int count) {
        paragraphs = count;
        tell();
    }

    /**
     * Goes on without its request.
     *
     * @param written the token by which it is found again
     * @return nothing when it is landing already, and so need not be waited for elsewhere
     */
    synchronized Optional<String> follow(Supplier<String> written) {
        if (!landing) {
            token = written.get();
            tell();
        }
        return Optional.ofNullable(token);
    }

    /** It becomes something; in the transaction in which it does, so that no crash comes between. */
    synchronized void land(Landed landed) {
        landing = true;
        if (token != null) {
            uploads.landed(token, landed);
        }
    }

    private void tell() {
        if (token != null && paragraphs > 0) {
            uploads.read(token, paragraphs);
        }
    }
}
