package org.dragoman.check;

import java.util.List;
import org.dragoman.language.Language;

/** EMPTY: the source says something, the target nothing that can be seen. */
final class Empty extends TextCheck {
    Empty(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        return texts.isTargetMissing()
                ? List.of(between(null, null, null, texts.source().text()))
                : List.of();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.empty();
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The road is open.", " ");
    }
}
