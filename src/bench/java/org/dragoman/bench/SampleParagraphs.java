package org.dragoman.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.language.Language;
import org.dragoman.testsupport.SampleStatement;

/** Long texts of the sample statements' sentences, repeated in ever another order. */
final class SampleParagraphs {
    private static final long SEED = 20140624;
    private static final int SENTENCES = 5;

    private SampleParagraphs() {}

    /** Paragraphs of five sentences with at least so many characters in all, the same at each call. */
    static List<String> of(Language language, int characters) {
        var sentences = new ArrayList<>(SampleStatement.all().stream()
                .flatMap(s -> s.segments(language).stream())
                .toList());
        var random = new Random(SEED);
        var paragraphs = new ArrayList<String>();
        var length = 0;
        while (length < characters) {
            Collections.shuffle(sentences, random);
            for (var i = 0; i + SENTENCES <= sentences.size(); i += SENTENCES) {
                var paragraph = String.join(" ", sentences.subList(i, i + SENTENCES));
                paragraphs.add(paragraph);
                length += paragraph.length();
            }
        }
        return paragraphs;
    }
}
