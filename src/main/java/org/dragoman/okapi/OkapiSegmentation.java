package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.segment.BareText;
import org.dragoman.segment.Lines;
import org.dragoman.segment.Segmentation;
import org.dragoman.segment.SentenceEnds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

/**
 * Segmentation in two steps: SRX rules say where a sentence may end, {@link SentenceEnds} which of these places end one.
 */
@ApplicationScoped
class OkapiSegmentation implements Segmentation {
    private final SrxRules rules;
    private final Map<Language, SentenceEnds> sentenceEnds;

    /** @param folder an organisation's own rules and lists of words, if it has any */
    @Inject
    OkapiSegmentation(@ConfigProperty(name = "dragoman.segmentation.folder") Optional<Path> folder) {
        var files = new SegmentationFiles(folder);
        var lexicons = Arrays.stream(Language.values()).collect(toMap(Function.identity(), files::lexicon));
        rules = new SrxRules(files.rules(), lexicons);
        sentenceEnds = lexicons.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> SentenceEnds.of(e.getKey(), e.getValue())));
    }

    @Override
    public List<Span> split(String text, Language language) {
        var segments = new ArrayList<Span>();
        for (var line : Lines.of(text)) {
            splitLine(line.of(text), language)
                    .forEach(s -> segments.add(new Span(line.start() + s.start(), line.start() + s.end())));
        }
        return segments;
    }

    private List<Span> splitLine(String line, Language language) {
        var bare = BareText.of(line);
        var ends = Lines.mayHoldTwoSentences(bare.toString()) ? ends(bare, language) : List.<Integer>of();
        return Lines.cut(line, ends);
    }

    private List<Integer> ends(BareText bare, Language language) {
        var line = bare.toString();
        return requireNonNull(sentenceEnds.get(language)).among(line, rules.ends(line, language)).stream()
                .map(bare::endInLine)
                .toList();
    }
}
