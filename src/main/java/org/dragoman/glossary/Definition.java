package org.dragoman.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Spelling;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a concept is to be: as someone typed it, as a file has it, or as it stands. It may be unfit for the glossary;
 * {@link #defects} says why. A form given twice in one language counts once, in the higher status.
 *
 * @param key the name by which files and calls know the concept, such as {@code mosul}
 * @param provenance where the spelling comes from; null says nothing of it
 */
public record Definition(
        String key, Concept.Type type, String note, List<Form> forms, @Nullable Provenance provenance) {
    /** The greatest length of a form, in UTF-16 code units. */
    public static final int LONGEST_FORM = 300;

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,99}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cc}|]");

    /** Names of pages beside those of the concepts. */
    private static final Set<String> RESERVED = Set.of(
            "new",
            "import",
            "export.tsv",
            "export.csv",
            "export.tbx",
            "export-2.tbx",
            "propose",
            "proposals",
            "decide",
            "contradictions",
            "corrigenda",
            "library",
            "print");

    private record Given(Language language, String text, boolean approved) {}

    public Definition {
        note = note.strip();
        var distinct = new LinkedHashMap<Given, Form>();
        forms.stream()
                .sorted((a, b) -> a.status().compareTo(b.status()))
                .forEach(f -> distinct.putIfAbsent(
                        new Given(f.language(), f.text(), f.status().isApproved()), f));
        forms = List.copyOf(distinct.values());
    }

    /** A definition that says nothing of where the spelling comes from, as most files do not. */
    public Definition(String key, Concept.Type type, String note, List<Form> forms) {
        this(key, type, note, forms, null);
    }

    /** A concept as it stands. */
    public static Definition of(Concept concept) {
        var forms = concept.terms().stream()
                .map(t -> new Form(concept.key(), t.language(), t.form(), t.status(), t.caseSensitive()))
                .toList();
        return new Definition(concept.key(), concept.type(), concept.note(), forms, concept.provenance());
    }

    /** The same under another key. */
    public Definition under(String other) {
        var moved = forms.stream()
                .map(f -> new Form(other, f.language(), f.text(), f.status(), f.caseSensitive(), f.literal()))
                .toList();
        return new Definition(other, type, note, moved, provenance);
    }

    /** Whether a key is the name of a page. */
    static boolean isReserved(String key) {
        return RESERVED.contains(key);
    }

    /** The forms of a language in a status, in the order in which they were given. */
    public List<String> forms(Language language, TermStatus status) {
        return forms.stream()
                .filter(f -> f.language() == language && f.status() == status)
                .map(Form::text)
                .toList();
    }

    /** The form by which a reader knows the concept: the first preferred one, else the first; null if there is none. */
    @Nullable
    Form name() {
        return forms.isEmpty() ? null : forms.get(0);
    }

    /** Why the glossary cannot take it; empty if it can. */
    public List<Defect> defects() {
        var defects = new ArrayList<Defect>();
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            defects.add(Defect.of(Defect.Kind.KEY));
        }
        if (forms.isEmpty()) {
            defects.add(Defect.of(Defect.Kind.NO_TERM));
        }
        if (provenance != null && provenance.isTooLong()) {
            defects.add(Defect.of(Defect.Kind.PROVENANCE));
        }
        var preferred = new HashSet<Language>();
        for (var form : forms) {
            unfit(form).forEach(kind -> defects.add(new Defect(kind, form)));
            if (form.status() == TermStatus.FORBIDDEN && isApproved(form)) {
                defects.add(new Defect(Defect.Kind.BOTH, form));
            }
            if (form.status() == TermStatus.PREFERRED && !preferred.add(form.language())) {
                defects.add(new Defect(Defect.Kind.PREFERRED_TWICE, form));
            }
        }
        return defects;
    }

    /** Why a form cannot be taken, whatever stands beside it; empty if it can. */
    static List<Defect.Kind> unfit(Form form) {
        var text = form.text();
        if (text.length() > LONGEST_FORM) {
            return List.of(Defect.Kind.TOO_LONG);
        }
        if (!WORD.matcher(text).find()) {
            return List.of(Defect.Kind.NO_WORD);
        }
        if (UNUSABLE.matcher(text).find()) {
            return List.of(Defect.Kind.UNUSABLE);
        }
        return List.of();
    }

    private boolean isApproved(Form forbidden) {
        return forms.stream().anyMatch(f -> f.status().isApproved() && Spelling.same(f, forbidden));
    }

    /** Whether the concept is already what this says. */
    boolean describes(Concept concept) {
        var present = of(concept);
        return type == present.type
                && note.equals(present.note)
                && (provenance == null || provenance.equals(present.provenance))
                && Set.copyOf(forms).equals(Set.copyOf(present.forms));
    }

    List<Term> terms() {
        return forms.stream()
                .map(f -> new Term(f.language(), f.text(), f.status(), f.caseSensitive()))
                .toList();
    }

    /**
     * What it says, field by field, without the empty ones: {@code type}, {@code note}, {@code source},
     * {@code transliteration} and such as {@code ar.preferred}; of several forms one on each line.
     */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("type", type.name().toLowerCase(Locale.ROOT));
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                var name = language.tag() + "." + status.name().toLowerCase(Locale.ROOT);
                fields.put(name, lines(language, status));
            }
        }
        fields.put("note", note);
        if (provenance != null) {
            fields.put("source", provenance.source());
            fields.put("transliteration", provenance.transliteration());
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private String lines(Language language, TermStatus status) {
        return forms.stream()
                .filter(f -> f.language() == language && f.status() == status)
                .map(f -> f.text() + (f.caseSensitive() ? " (Aa)" : ""))
                .collect(Collectors.joining("\n"));
    }

    /** All of it on one line, as the trail keeps it. */
    @Override
    public String toString() {
        var text = new StringBuilder(type.name().toLowerCase(Locale.ROOT));
        for (var language : Language.values()) {
            var ofLanguage = forms.stream()
                    .filter(f -> f.language() == language)
                    .map(Definition::written)
                    .collect(Collectors.joining(", "));
            if (!ofLanguage.isEmpty()) {
                text.append(" · ").append(language).append(": ").append(ofLanguage);
            }
        }
        return note.isEmpty() ? text.toString() : text + " · " + note;
    }

    private static String written(Form form) {
        var sign =
                switch (form.status()) {
                    case PREFERRED -> "";
                    case ADMITTED -> "+";
                    case FORBIDDEN -> "−";
                };
        return sign + form.text() + (form.caseSensitive() ? " (Aa)" : "");
    }
}
