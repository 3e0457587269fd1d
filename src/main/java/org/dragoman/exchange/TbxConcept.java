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
 * A concept of a TBX file while it is read. Terms in other languages, and terms of a status that nobody
 * knows, are left out and reported; a subject field that is no type of ours makes an expression; of a language whose
 * terms have no status, the first is preferred.
 */
final class TbxConcept {
    /** The note of a term that stands for a case-sensitive one: TBX-Basic has no field for it. */
    static final String CASE_SENSITIVE = "case-sensitive";

    /** The beginning of a concept's note that names the scheme of transliteration, for the same reason. */
    static final String TRANSLITERATION = "transliteration: ";

    private record Draft(Language language, String text, @Nullable TermStatus status, boolean caseSensitive) {}

    private final String key;
    private final int line;
    private final FileRemarks remarks;
    private final List<Draft> drafts = new ArrayList<>();
    private Concept.Type type = Concept.Type.EXPRESSION;
    private String note = "";
    private String source = "";
    private String transliteration = "";
    private @Nullable String tongue;
    private int termLine;
    private @Nullable String text;
    private @Nullable TermStatus status;
    private @Nullable String unknownStatus;
    private boolean caseSensitive;
    private boolean partial;

    TbxConcept(String key, int line, FileRemarks remarks) {
        this.key = key;
        this.line = line;
        this.remarks = remarks;
    }

    /** @param tag of the language in which the next terms are; null where none begin */
    void speak(@Nullable String tag) {
        tongue = tag;
    }

    void openTerm(int atLine) {
        termLine = atLine;
        text = null;
        status = null;
        unknownStatus = null;
        caseSensitive = false;
    }

    void write(String term) {
        text = term.strip();
    }

    /** The status of a term; of several, the strictest holds. */
    void rank(String value) {
        var named = TermStatuses.named(value);
        if (named.isEmpty()) {
            unknownStatus = value;
        }
        named.filter(n -> status == null || n.compareTo(status) > 0).ifPresent(n -> status = n);
    }

    void classify(String value) {
        var named = ConceptTypes.named(value);
        type = named.orElse(Concept.Type.EXPRESSION);
        if (named.isEmpty()) {
            remarks.count(FileRemarks.Kind.SUBJECT, value);
        }
    }

    /** Something that the glossary has no place for. */
    void leave(String kind) {
        remarks.count(FileRemarks.Kind.FIELD, kind);
    }

    void note(String value, boolean ofTerm) {
        if (ofTerm) {
            caseSensitive |= value.equals(CASE_SENSITIVE);
        } else if (tongue == null && value.startsWith(TRANSLITERATION)) {
            transliteration = value.substring(TRANSLITERATION.length());
        } else if (tongue == null) {
            note = note.isEmpty() ? value : note + "\n" + value;
        }
    }

    /** Where the spelling of the concept comes from; sources of single terms have no place in the glossary. */
    void cite(String value, boolean ofTerm) {
        if (!ofTerm && tongue == null) {
            source = value;
        } else {
            leave("source");
        }
    }

    void closeTerm() {
        if (text == null || tongue == null) {
            return;
        }
        var language = Language.ofTag(tongue);
        if (language.isEmpty()) {
            partial = true;
            remarks.count(FileRemarks.Kind.LANGUAGE, tongue.isEmpty() ? "?" : tongue);
        } else if (unknownStatus != null && status != TermStatus.FORBIDDEN) {
            partial = true;
            remarks.leftStatus(termLine, text, unknownStatus);
        } else {
            drafts.add(new Draft(language.get(), text, status, caseSensitive));
        }
    }

    /** Whether all that it has is left out. */
    boolean isLeftOut() {
        return drafts.isEmpty() && partial;
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
