package org.dragoman.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * All forms of the glossary, ready to be found in running text, inflected as each language inflects them.
 *
 * <p>A form is found as whole words; of overlapping forms, approved or forbidden and of whatever concept, the longest
 * one is found. Inline codes are transparent, web and mail addresses and named placeholders are no text. Time grows
 * with the text, not with the number of forms.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Lexicon {
    private record Key(String concept, Language language) {}

    private final Map<Language, FormIndex> indexes = new EnumMap<>(Language.class);
    private final Map<Key, List<Form>> approved = new HashMap<>();

    private Lexicon(Collection<Form> forms) {
        var byLanguage = forms.stream().collect(groupingBy(Form::language));
        var expressions = expressions(forms);
        for (var language : Language.values()) {
            indexes.put(language, new FormIndex(language, byLanguage.getOrDefault(language, List.of()), expressions));
        }
        forms.stream().filter(f -> f.status().isApproved() && !f.literal()).forEach(this::approve);
    }

    /**
     * Arabic and Persian have no capitals: what English or French writes without them is no name there either. English
     * has them in titles too, a Special Rapporteur is a {@code rapporteur spécial}; French in a few common words, a
     * member state is an {@code État membre}.
     */
    private static Set<String> expressions(Collection<Form> forms) {
        var preferred = forms.stream()
                .filter(f -> f.status() == TermStatus.PREFERRED && !f.language().isRightToLeft())
                .collect(groupingBy(Form::concept));
        return preferred.entrySet().stream()
                .filter(c -> c.getValue().stream().anyMatch(Lexicon::isSmall))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private static boolean isSmall(Form form) {
        return form.text().equals(form.text().toLowerCase(Locale.ROOT));
    }

    public static Lexicon of(Collection<Form> forms) {
        return new Lexicon(forms);
    }

    private void approve(Form form) {
        var key = new Key(form.concept(), form.language());
        var forms = new ArrayList<>(approved.getOrDefault(key, List.of()));
        forms.add(form);
        forms.sort(comparing(Form::status));
        approved.put(key, List.copyOf(forms));
    }

    /** The terms that a translation may use for a concept, the preferred one first; empty if there are none. */
    public List<Form> approved(String concept, Language language) {
        return approved.getOrDefault(new Key(concept, language), List.of());
    }

    /** The words of a translation that look most like a form of a concept that is missing there, if any do. */
    public Optional<Span> nearest(String concept, Language language, String text) {
        return Resemblance.nearest(text, language, approved(concept, language));
    }

    /**
     * The forms standing in a text, in the order of the text, forbidden ones included. The text is read as a source is:
     * Latin accents are ignored, and a spelling that is both approved and forbidden is taken as approved.
     */
    public List<Occurrence> occurrences(String text, Language language) {
        return find(text, language, PairSide.SOURCE);
    }

    /**
     * What became of the source's concepts in a translation: one judgement for each concept of which an approved form
     * stands in the source, in the order of the source. How often a concept occurs is not compared. A concept that has
     * no term in the language of the translation cannot be missing there.
     */
    public List<Judgement> judge(Language sourceLanguage, String source, Language targetLanguage, String target) {
        var concepts = new LinkedHashMap<String, List<Span>>();
        for (var occurrence : find(source, sourceLanguage, PairSide.SOURCE)) {
            if (occurrence.form().status().isApproved()) {
                concepts.computeIfAbsent(occurrence.form().concept(), c -> new ArrayList<>())
                        .add(occurrence.span());
            }
        }
        if (concepts.isEmpty()) {
            return List.of();
        }
        var found = find(target, targetLanguage, PairSide.TARGET);
        return concepts.entrySet().stream()
                .map(concept -> judge(concept.getKey(), concept.getValue(), found))
                .filter(j -> j.verdict() != Verdict.MISSING
                        || !approved(j.concept(), targetLanguage).isEmpty())
                .toList();
    }

    private static Judgement judge(String concept, List<Span> source, List<Occurrence> target) {
        var forbidden = spans(target, concept, false);
        if (!forbidden.isEmpty()) {
            return new Judgement(concept, Verdict.FORBIDDEN, source, forbidden);
        }
        var approved = spans(target, concept, true);
        return new Judgement(concept, approved.isEmpty() ? Verdict.MISSING : Verdict.OK, source, approved);
    }

    private static List<Span> spans(List<Occurrence> occurrences, String concept, boolean approved) {
        return occurrences.stream()
                .filter(o ->
                        o.form().concept().equals(concept) && o.form().status().isApproved() == approved)
                .map(Occurrence::span)
                .toList();
    }

    private List<Occurrence> find(String text, Language language, PairSide side) {
        var index = indexes.get(language);
        return index == null ? List.of() : index.find(text, side);
    }
}
