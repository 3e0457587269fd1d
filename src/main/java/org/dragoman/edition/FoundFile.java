package org.dragoman.edition;

/** A file by which somebody has found the edition that it belongs to. */
public record FoundFile(Edition edition, String name) {}
