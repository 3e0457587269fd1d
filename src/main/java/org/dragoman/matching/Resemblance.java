package org.dragoman.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that look most like a form: where the form itself is missing, they are probably meant for
 * it. Looks are told by the edit distance of the folded spellings, in parts of the longer one.
 */
final class Resemblance {
    /** From half of its letters on, a word is another word. */
    private static final double FURTHEST = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C\u2019'-]+");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final String text;
    private final Language language;
    private final List<Span> words = new ArrayList<>();
    private @Nullable Span nearest;
    private double distance = FURTHEST;

    private Resemblance(String text, Language language) {
        this.text = text;
        this.language = language;
        WORD.matcher(text).results().forEach(word -> words.add(new Span(word.start(), word.end())));
    }

    /** The words of a text that look most like one of some forms; nothing when none do. */
    static Optional<Span> nearest(String text, Language language, List<Form> forms) {
        var resemblance = new Resemblance(text, language);
        forms.forEach(resemblance::compare);
        return Optional.ofNullable(resemblance.nearest);
    }

    private void compare(Form form) {
        var spelling = Spelling.of(form.unparted(), language, Strictness.FOLDED);
        int usual = (int) WORD.matcher(form.unparted()).results().count();
        for (int size = Math.max(1, usual - 1); size <= usual + 1; size++) {
            for (int first = 0; first + size <= words.size(); first++) {
                var span = new Span(
                        words.get(first).start(), words.get(first + size - 1).end());
                compare(spelling, span);
            }
        }
    }

    private void compare(String spelling, Span span) {
        var other = Spelling.of(span.of(text), language, Strictness.FOLDED);
        double found = (double) DISTANCE.apply(spelling, other) / Math.max(spelling.length(), other.length());
        if (found < distance) {
            distance = found;
            nearest = span;
        }
    }
}
