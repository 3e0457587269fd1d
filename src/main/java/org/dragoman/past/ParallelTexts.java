package org.dragoman.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.dragoman.alignment.Aligner;
import org.dragoman.alignment.Bead;
import org.dragoman.alignment.Side;
import org.dragoman.bound.Bounded;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.memory.Memory;
import org.dragoman.splitting.Segmentation;

/** Texts and their translations, aligned by what the house knows: its glossary and its memory. */
@ApplicationScoped
class ParallelTexts {
    private final Segmentation segmentation;
    private final Glossary glossary;
    private final Memory memory;

    @Inject
    ParallelTexts(Segmentation segmentation, Glossary glossary, Memory memory) {
        this.segmentation = segmentation;
        this.glossary = glossary;
        this.memory = memory;
    }

    /** Both texts in sentences, and which of them belong together. */
    record Aligned(Side source, Side target, List<Bead> beads) {}

    /** Paragraphs of a text and of its translation, split and aligned while somebody waits for the answer. */
    @Bounded
    Aligned align(Language from, List<String> source, Language to, List<String> target) {
        return aligned(from, source, to, target);
    }

    /** The same, as long as it takes. */
    Aligned aligned(Language from, List<String> source, Language to, List<String> target) {
        var here = side(from, source);
        var there = side(to, target);
        var known = memory.known(from, here.sentences(), to, there.sentences());
        var aligner = new Aligner(glossary.lexicon(), sentence -> known.getOrDefault(sentence, Set.of()));
        return new Aligned(here, there, aligner.align(here, there));
    }

    private Side side(Language language, List<String> paragraphs) {
        return new Side(
                language,
                paragraphs.stream()
                        .map(text -> segmentation.split(text, language).stream()
                                .map(span -> span.of(text))
                                .toList())
                        .filter(sentences -> !sentences.isEmpty())
                        .toList());
    }
}
