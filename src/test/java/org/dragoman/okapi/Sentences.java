package org.dragoman.okapi;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.splitting.Segmentation;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks written as the sentences themselves: "One. | Two.|Three." is the text "One. Two.Three." and its split. */
final class Sentences {
    static final Segmentation SEGMENTATION = Segmentations.bundled();

    private Sentences() {}

    static List<String> split(String text, Language language) {
        return SEGMENTATION.split(text, language).stream().map(s -> s.of(text)).toList();
    }

    static void assertSplit(String expected, Language language) {
        assertThat(split(expected.replace(" | ", " ").replace("|", ""), language))
                .containsExactly(expected.split(" ?\\| ?"));
    }
}
