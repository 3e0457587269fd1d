package org.dragoman.web;

/** Knows whether whoever asks may change anything at all. */
public interface ChangeGuard {

    /** @throws Refusal where they came to look only */
    void mustBeFreeToChange();
}
