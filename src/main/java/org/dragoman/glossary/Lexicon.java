package org.dragoman.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** The forms of a glossary, ready to be found in texts. Immutable and thread-safe. */
public final class Lexicon {
    private final List<Form> forms;

    private Lexicon(Collection<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    public static Lexicon of(Collection<Form> forms) {
        return new Lexicon(forms);
    }

    public List<Occurrence> occurrences(String text, Language language) {
        var found = new ArrayList<Occurrence>();
        for (var form : forms) {
            int at = form.language() == language
                    ? text.toLowerCase(Locale.ROOT).indexOf(form.text().toLowerCase(Locale.ROOT))
                    : -1;
            if (at >= 0) {
                found.add(new Occurrence(form, new Span(at, at + form.text().length())));
            }
        }
        return found;
    }

    public List<String> approved(String concept, Language language) {
        return forms.stream()
                .filter(f -> f.concept().equals(concept) && f.language() == language)
                .filter(f -> f.status() != TermStatus.FORBIDDEN)
                .map(Form::text)
                .toList();
    }

    public List<Judgement> judge(Language sourceLanguage, String source, Language targetLanguage, String target) {
        var concepts = new TreeSet<String>();
        occurrences(source, sourceLanguage).forEach(o -> concepts.add(o.form().concept()));
        var judgements = new ArrayList<Judgement>();
        for (var concept : concepts) {
            var there = occurrences(target, targetLanguage).stream()
                    .filter(o -> o.form().concept().equals(concept))
                    .toList();
            boolean ok = there.stream().anyMatch(o -> o.form().status() != TermStatus.FORBIDDEN);
            var verdict = ok ? Verdict.OK : there.isEmpty() ? Verdict.MISSING : Verdict.FORBIDDEN;
            judgements.add(new Judgement(
                    concept,
                    verdict,
                    List.of(),
                    there.stream().map(Occurrence::span).toList()));
        }
        return judgements;
    }
}
