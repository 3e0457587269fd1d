package org.dragoman.check;

/** How grave a finding is. Only an {@link #ERROR} keeps a translation from being finished. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
