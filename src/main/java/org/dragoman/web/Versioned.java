package org.dragoman.web;

/** A thing whose version rises with every change. */
public interface Versioned {

    int version();
}
