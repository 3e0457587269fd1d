package org.dragoman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * The one sentence that the next page begins with: what was done. It travels through the redirect in a cookie that lives
 * for one page.
 *
 * <p>Templates know it as {@code inject:notice}.
 */
@Named("notice")
@RequestScoped
public class Notice {
    private @Nullable String arrived;
    private @Nullable String leaving;

    /** Says what was done, on the page that follows. */
    public void say(String text) {
        leaving = text;
    }

    /** What the request before this one said. */
    public @Nullable String text() {
        return arrived;
    }

    void arrive(String text) {
        arrived = text;
    }

    @Nullable
    String leaving() {
        return leaving;
    }
}
