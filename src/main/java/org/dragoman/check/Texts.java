package org.dragoman.check;

import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** The two texts of a pair with their markup and the comparison of their numbers, each worked out once. One thread. */
final class Texts {
    private final Pair pair;
    private final Markup source;
    private final Markup target;
    private @Nullable NumberComparison numbers;

    Texts(Pair pair) {
        this.pair = pair;
        this.source = Markup.of(pair.source());
        this.target = Markup.of(pair.target());
    }

    Language sourceLanguage() {
        return pair.sourceLanguage();
    }

    Language targetLanguage() {
        return pair.targetLanguage();
    }

    Markup source() {
        return source;
    }

    Markup target() {
        return target;
    }

    /** Whether the source says something and the target nothing. */
    boolean isTargetMissing() {
        return source.hasContent() && !target.hasContent();
    }

    NumberComparison numbers() {
        var known = numbers;
        if (known == null) {
            known = NumberComparison.of(this);
            numbers = known;
        }
        return known;
    }
}
