package org.dragoman.web;

/** What a call answers about a thing that has versions. */
public interface Tagged {

    /** Another one after every change of the thing: its entity tag (RFC 9110, section 8.8.3) begins with it. */
    String tag();
}
