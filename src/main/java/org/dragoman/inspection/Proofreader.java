package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dragoman.check.Check;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Pair;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.Prose;
import org.dragoman.glossary.Glossary;
import org.dragoman.inspection.Proofreading.Kind;
import org.dragoman.inspection.Proofreading.Remark;
import org.dragoman.language.Span;
import org.dragoman.matching.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What proofreading says of a translation, as findings {@code SPELLING} and {@code GRAMMAR}: never an error, and nothing
 * about names, forms of the glossary, codes and addresses. Thread-safe.
 */
@ApplicationScoped
public class Proofreader {
    private final Proofreading proofreading;
    private final Glossary glossary;

    @Inject
    Proofreader(Proofreading proofreading, Glossary glossary) {
        this.proofreading = proofreading;
        this.glossary = glossary;
    }

    public boolean isOn() {
        return proofreading.isOn();
    }

    /** The findings in the target, when it has been read; what the source says counts for names only. */
    public CompletableFuture<List<Finding>> findings(Pair pair) {
        var terms = glossary.lexicon().occurrences(pair.target(), pair.targetLanguage()).stream()
                .map(Occurrence::span)
                .toList();
        var text = Markup.of(pair.target()).prose().text();
        return proofreading.read(text, pair.targetLanguage()).thenApply(remarks -> findings(remarks, pair, terms));
    }

    static List<Finding> findings(List<Remark> remarks, Pair pair, List<Span> terms) {
        var prose = Markup.of(pair.target()).prose();
        return remarks.stream()
                .filter(r -> !isName(r, prose, pair))
                .map(r -> finding(r, prose, pair))
                .filter(f -> terms.stream().noneMatch(t -> overlap(t, f.targetSpan())))
                .toList();
    }

    /** Capitals and what the source has too are names; a placeholder is no word. */
    private static boolean isName(Remark remark, Prose prose, Pair pair) {
        var words = remark.span().of(prose.text());
        if (words.indexOf(Prose.BLANK) >= 0) {
            return true;
        }
        return remark.kind() == Kind.SPELLING
                && (words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                        || pair.source().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    private static Finding finding(Remark remark, Prose prose, Pair pair) {
        var words = remark.span().of(prose.text());
        var isSpelling = remark.kind() == Kind.SPELLING;
        var check = isSpelling ? Check.SPELLING : Check.GRAMMAR;
        return new Finding(
                check,
                check.severity(),
                List.of(words, isSpelling ? String.join(", ", remark.replacements()) : remark.explanation()),
                null,
                prose.span(remark.span().start(), remark.span().end()),
                fix(remark, prose, pair),
                null);
    }

    /** The likeliest replacement, unless it would tear a code out or bring a new finding with it. */
    private static @Nullable Fix fix(Remark remark, Prose prose, Pair pair) {
        var span = remark.span();
        if (remark.replacements().isEmpty() || !prose.isWhole(span.start(), span.end())) {
            return null;
        }
        var fix = new Fix(
                prose.span(span.start(), span.end()), remark.replacements().get(0));
        var mended = pair.withTarget(fix.applyTo(pair.target()));
        return Checks.all().of(mended).size() > Checks.all().of(pair).size() ? null : fix;
    }

    private static boolean overlap(Span one, @Nullable Span other) {
        return other != null && one.start() < other.end() && other.start() < one.end();
    }
}
