package org.dragoman.proofreading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dragoman.inspection.Proofreading;
import org.dragoman.language.Language;

/**
 * Proofreading by LanguageTool. A language is loaded when its first text comes, and every text is read once. Arabic and
 * Persian are not read: of its findings in Arabic texts two in 34 were right, in Persian it finds none.
 */
@ApplicationScoped
class LanguageToolProofreading implements Proofreading {
    private static final List<Language> READ = List.of(Language.EN, Language.FR);

    private final Map<Language, LanguageReader> readers = new EnumMap<>(Language.class);
    private final ReadTexts read = new ReadTexts();

    @Inject
    LanguageToolProofreading(ProofreadingConfig config) {
        if (config.enabled()) {
            for (var language : READ) {
                readers.put(language, new LanguageReader(language == Language.EN ? config.english() : language.tag()));
            }
        }
    }

    @Override
    public boolean isOn() {
        return !readers.isEmpty();
    }

    @Override
    public CompletableFuture<List<Remark>> read(String text, Language language) {
        var reader = readers.get(language);
        if (reader == null || text.isBlank()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return read.of(language, text, () -> reader.read(text));
    }

    @PreDestroy
    void stop() {
        readers.values().forEach(LanguageReader::stop);
    }
}
