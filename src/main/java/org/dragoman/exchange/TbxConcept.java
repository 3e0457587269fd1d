package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * A concept of a TBX file while it is read. Languages other than the four are passed over; a subject field that is no
 * type of ours makes an expression; of a language whose terms have no status, the first is preferred.
 */
final class TbxConcept {
    /** The note of a term that stands for a case-sensitive one: TBX-Basic has no field for it. */
    static final String CASE_SENSITIVE = "case-sensitive";

    /** The beginning of a concept's note that names the scheme of transliteration, for the same reason. */
    static final String TRANSLITERATION = "transliteration: ";

    private record Draft(Language language, String text, @Nullable TermStatus status, boolean caseSensitive) {}

    private final String key;
    private final int line;
    private final List<Draft> drafts = new ArrayList<>();
    private Concept.Type type = Concept.Type.EXPRESSION;
    private String note = "";
    private String source = "";
    private String transliteration = "";
    private @Nullable Language language;
    private @Nullable String text;
    private @Nullable TermStatus status;
    private boolean caseSensitive;

    TbxConcept(String key, int line) {
        this.key = key;
        this.line = line;
    }

    void speak(String tag) {
        language = Language.ofTag(tag).orElse(null);
    }

    void openTerm() {
        text = null;
        status = null;
        caseSensitive = false;
    }

    void write(String term) {
        text = term.strip();
    }

    /** The status of a term, as version 3 names it or as version 2 also did ({@code normativeAuthorization}). */
    void rank(String kind, String value) {
        if (!kind.equals("administrativeStatus") && !kind.equals("normativeAuthorization")) {
            return;
        }
        if (value.startsWith("preferred") || value.startsWith("standardized")) {
            status = TermStatus.PREFERRED;
        } else if (value.startsWith("admitted") || value.startsWith("legal") || value.startsWith("regulated")) {
            status = TermStatus.ADMITTED;
        } else if (value.startsWith("deprecated") || value.startsWith("superseded")) {
            status = TermStatus.FORBIDDEN;
        }
    }

    void classify(String kind, String value) {
        if (kind.equals("subjectField")) {
            type = ConceptTypes.named(value).orElse(Concept.Type.EXPRESSION);
        }
    }

    void note(String value, boolean ofTerm) {
        if (ofTerm) {
            caseSensitive |= value.equals(CASE_SENSITIVE);
        } else if (language == null && value.startsWith(TRANSLITERATION)) {
            transliteration = value.substring(TRANSLITERATION.length());
        } else if (language == null) {
            note = note.isEmpty() ? value : note + "\n" + value;
        }
    }

    /** Where the spelling of the concept comes from; sources of single terms have no place in the glossary. */
    void cite(String kind, String value, boolean ofTerm) {
        if (kind.equals("source") && !ofTerm && language == null) {
            source = value;
        }
    }

    void closeTerm() {
        if (language != null && text != null) {
            drafts.add(new Draft(language, text, status, caseSensitive));
        }
    }

    GlossaryEntry entry() {
        var forms = new ArrayList<Form>();
        for (var draft : drafts) {
            var ranked = draft.status != null ? draft.status : unranked(draft, forms);
            forms.add(new Form(key, draft.language, draft.text, ranked, draft.caseSensitive));
        }
        return new GlossaryEntry(line, new Definition(key, type, note, forms, provenance()));
    }

    private @Nullable Provenance provenance() {
        return source.isEmpty() && transliteration.isEmpty() ? null : new Provenance(source, transliteration);
    }

    private TermStatus unranked(Draft draft, List<Form> before) {
        boolean taken = before.stream()
                        .anyMatch(f -> f.language() == draft.language && f.status() == TermStatus.PREFERRED)
                || drafts.stream().anyMatch(d -> d.language == draft.language && d.status == TermStatus.PREFERRED);
        return taken ? TermStatus.ADMITTED : TermStatus.PREFERRED;
    }
}
