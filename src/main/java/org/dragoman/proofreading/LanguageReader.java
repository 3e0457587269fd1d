package org.dragoman.proofreading;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dragoman.inspection.Proofreading.Kind;
import org.dragoman.inspection.Proofreading.Remark;
import org.dragoman.language.Span;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * Reads texts in one language, one after the other, on a thread of its own: LanguageTool is not thread-safe and takes
 * seconds to load, and neither may hold anyone up.
 */
final class LanguageReader {
    private static final Logger LOG = Logger.getLogger(LanguageReader.class);
    private static final int MOST_REPLACEMENTS = 3;

    private final String code;
    private final ExecutorService thread;
    private @Nullable JLanguageTool tool;

    /** @param code by which LanguageTool knows the language */
    LanguageReader(String code) {
        this.code = code;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            var reading = new Thread(work, "proofreading-" + code);
            reading.setDaemon(true);
            reading.setPriority(Thread.MIN_PRIORITY);
            reading.setContextClassLoader(LanguageReader.class.getClassLoader());
            return reading;
        });
    }

    CompletableFuture<List<Remark>> read(String text) {
        return CompletableFuture.supplyAsync(() -> remarks(text), thread);
    }

    void stop() {
        thread.shutdownNow();
    }

    private List<Remark> remarks(String text) {
        try {
            return tool().check(text).stream()
                    .filter(m -> m.getToPos() <= text.length())
                    .map(LanguageReader::remark)
                    .toList();
        } catch (IOException | RuntimeException | LinkageError e) {
            // Without its opinion on one text everything else goes on.
            LOG.warnf(e, "LanguageTool (%s) could not read a text", code);
            return List.of();
        }
    }

    private JLanguageTool tool() {
        var known = tool;
        if (known == null) {
            var start = System.nanoTime();
            known = new JLanguageTool(Languages.getLanguageForShortCode(code));
            var other = known.getAllRules().stream().filter(r -> !WantedRules.isOurs(r));
            known.disableRules(other.map(r -> r.getId()).distinct().toList());
            tool = known;
            LOG.infof("LanguageTool (%s) loaded in %d ms", code, (System.nanoTime() - start) / 1_000_000);
        }
        return known;
    }

    private static Remark remark(RuleMatch match) {
        return new Remark(
                match.getRule().isDictionaryBasedSpellingRule() ? Kind.SPELLING : Kind.GRAMMAR,
                new Span(match.getFromPos(), match.getToPos()),
                match.getMessage()
                        .replaceAll("</?suggestion>", "")
                        .replaceAll("\\s+", " ")
                        .strip(),
                match.getSuggestedReplacements().stream()
                        .limit(MOST_REPLACEMENTS)
                        .toList());
    }
}
