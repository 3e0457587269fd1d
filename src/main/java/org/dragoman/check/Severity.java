package org.dragoman.check;

/** How much a finding weighs: an error blocks. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
