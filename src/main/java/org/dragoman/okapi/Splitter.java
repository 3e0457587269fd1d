package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.bound.Budget;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.splitting.BareText;
import org.dragoman.splitting.SentenceEnds;
import org.dragoman.splitting.TextLines;
import org.dragoman.splitting.WordList;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

/** Segmentation with one set of rules and words. Thread-safe. */
final class Splitter {
    private final SrxRules rules;
    private final Map<Language, SentenceEnds> sentenceEnds;

    /** @throws IllegalArgumentException if the rules cannot be used */
    Splitter(String srx, Map<Language, WordList> words) {
        rules = new SrxRules(srx, words);
        sentenceEnds = words.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> SentenceEnds.of(e.getKey(), e.getValue())));
    }

    List<Span> split(String text, Language language) {
        var segments = new ArrayList<Span>();
        for (var line : TextLines.of(text)) {
            Budget.step();
            splitLine(line.of(text), language)
                    .forEach(s -> segments.add(new Span(line.start() + s.start(), line.start() + s.end())));
        }
        return segments;
    }

    private List<Span> splitLine(String line, Language language) {
        var bare = BareText.of(line);
        return TextLines.cut(line, ends(bare, language));
    }

    private List<Integer> ends(BareText bare, Language language) {
        var line = bare.toString();
        return requireNonNull(sentenceEnds.get(language)).among(line, rules.ends(line, language)).stream()
                .map(bare::endInLine)
                .toList();
    }
}
