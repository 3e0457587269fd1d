package org.dragoman.translation;

import java.util.List;

/** The gate of rule 1: a translation with an open error finding never counts as translated, approved or releasable. */
public interface Gate {

    /** The errors that stand open against a translation, waived ones left out, each in one sentence's code. */
    List<String> openErrors(Translation translation);
}
