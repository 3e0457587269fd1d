package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fails at the very end of the release of one statement. */
@ApplicationScoped
class Saboteur {
    private volatile String slug = "";

    void sabotage(String slug) {
        this.slug = slug;
    }

    void strike(@Observes Releasing.Released released) {
        if (released.edition().slug().equals(slug)) {
            throw new IllegalStateException("sabotage");
        }
    }
}
