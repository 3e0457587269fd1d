package org.dragoman.okapi;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.splitting.Abbreviations;
import org.dragoman.splitting.OwnAbbreviations;
import org.dragoman.splitting.Segmentation;
import org.dragoman.splitting.SentenceEnds;
import org.dragoman.splitting.WordList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.util.Objects.requireNonNull;

/**
 * Segmentation in two steps: SRX rules say where a sentence may end, {@link SentenceEnds} which of these places end one.
 * Made at the start, so that a file that cannot be used is complained of before anyone works; made anew when an editor
 * has changed the abbreviations.
 */
@Startup
@ApplicationScoped
class OkapiSegmentation implements Segmentation {
    private record CachedSplitter(OwnAbbreviations abbreviations, Splitter splitter) {}

    private final String rules;
    private final Map<Language, WordList> words;
    private final Supplier<OwnAbbreviations> abbreviations;
    private volatile CachedSplitter current;

    /**
     * @param folder an organisation's own rules and lists of words, if it has any
     * @throws IllegalArgumentException if a file cannot be used; the message names it and says why
     */
    @Inject
    OkapiSegmentation(
            @ConfigProperty(name = "dragoman.segmentation.folder") Optional<Path> folder, Abbreviations abbreviations) {
        this(new SegmentationFiles(folder), abbreviations);
    }

    OkapiSegmentation(SegmentationFiles files, Supplier<OwnAbbreviations> abbreviations) {
        this.abbreviations = abbreviations;
        rules = files.rules();
        words = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), files::words));
        current = files.check(() -> cached(OwnAbbreviations.NONE));
    }

    @Override
    public List<Span> split(String text, Language language) {
        var known = abbreviations.get();
        var edition = current;
        if (!edition.abbreviations.equals(known)) {
            edition = cached(known);
            current = edition;
        }
        return edition.splitter.split(text, language);
    }

    private CachedSplitter cached(OwnAbbreviations own) {
        var all = words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> own.in(e.getKey(), requireNonNull(e.getValue()))));
        return new CachedSplitter(own, new Splitter(rules, all));
    }
}
