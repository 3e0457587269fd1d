package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.glossary.Defect;
import org.dragoman.glossary.ImportScope;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;

/** The columns of a glossary as a table. Several forms in one cell are parted by a bar. */
final class GlossaryColumns {
    static final String KEY = "concept_id";
    static final String TYPE = "type";
    static final String CASE_SENSITIVE = "case_sensitive_forms";
    static final String NOTE = "note";
    static final String SOURCE = "source";
    static final String TRANSLITERATION = "transliteration";
    static final List<String> ALL = all();
    static final Set<String> REQUIRED = Set.of(KEY, TYPE);

    /** Where a spelling comes from; a table has both of these columns or says nothing of it. */
    static final Set<String> PROVENANCE = Set.of(SOURCE, TRANSLITERATION);

    private GlossaryColumns() {}

    private static List<String> all() {
        var columns = new ArrayList<>(List.of(KEY, TYPE));
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                columns.add(of(language, status));
            }
        }
        columns.addAll(List.of(CASE_SENSITIVE, NOTE, SOURCE, TRANSLITERATION));
        return List.copyOf(columns);
    }

    static String of(Language language, TermStatus status) {
        return language.tag()
                + switch (status) {
                    case PREFERRED -> "";
                    case ADMITTED -> "_variants";
                    case FORBIDDEN -> "_forbidden";
                };
    }

    /** What a table with these columns says of a concept. */
    static ImportScope scope(Collection<String> columns) {
        var forms = new HashSet<ImportScope.Slot>();
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                if (columns.contains(of(language, status))) {
                    forms.add(new ImportScope.Slot(language, status));
                }
            }
        }
        return new ImportScope(forms, columns.contains(TYPE), columns.contains(NOTE), columns.contains(CASE_SENSITIVE));
    }

    static String of(Defect defect) {
        var form = defect.form();
        if (form != null) {
            return of(form.language(), form.status());
        }
        return switch (defect.kind()) {
            case KEY -> KEY;
            case PROVENANCE -> SOURCE;
            default -> Language.EN.tag();
        };
    }

    /** The same in a file of elements: the concept, and the language where a term is at fault. */
    static String element(Defect defect, String key) {
        var form = defect.form();
        return form == null ? key : key + ", " + form.language().tag();
    }
}
