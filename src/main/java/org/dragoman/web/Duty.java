package org.dragoman.web;

import java.net.URI;

/** Something that somebody has to do before anything else. */
public interface Duty {

    /** Whether whoever asks has to do it before they are shown a path, or may do something there. */
    boolean comesBefore(String path);

    /** The page on which it is done. */
    URI page();

    /** What is said to whoever asked for something else. */
    Refusal refusal();
}
