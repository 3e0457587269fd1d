package org.dragoman.check;

import java.util.List;

/** EMPTY: the source says something, the target nothing that can be seen. */
final class Empty extends TextCheck {
    static final String ID = "EMPTY";

    Empty() {
        super(ID, Severity.ERROR);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        return texts.isTargetMissing()
                ? List.of(between(null, null, null, texts.source().text()))
                : List.of();
    }
}
