package org.dragoman.check;

import org.dragoman.check.numbers.NumberComparison;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** The two texts of a pair with their markup and the comparison of their numbers, each worked out once. One thread. */
final class PairTexts {
    private final MarkupPair pair;
    private @Nullable NumberComparison numbers;

    PairTexts(Pair pair) {
        this.pair = new MarkupPair(
                pair.sourceLanguage(), pair.targetLanguage(), Markup.of(pair.source()), Markup.of(pair.target()));
    }

    Language sourceLanguage() {
        return pair.sourceLanguage();
    }

    Language targetLanguage() {
        return pair.targetLanguage();
    }

    Markup source() {
        return pair.source();
    }

    Markup target() {
        return pair.target();
    }

    /** Whether the source says something and the target nothing. */
    boolean isTargetMissing() {
        return source().hasContent() && !target().hasContent();
    }

    NumberComparison numbers() {
        var known = numbers;
        if (known == null) {
            known = NumberComparison.of(pair);
            numbers = known;
        }
        return known;
    }
}
