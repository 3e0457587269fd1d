package org.dragoman.glossary;

import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Staff;

import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

/** Concepts that were never stored. */
final class Sample {
    static final Account EDITOR = Staff.account("editor", Role.EDITOR);
    static final Account TRANSLATOR = Staff.account("nadia", Role.TRANSLATOR);

    private Sample() {}

    static Form form(String key, Language language, String text, TermStatus status) {
        return new Form(key, language, text, status, false);
    }

    static Definition place(String key, Form... forms) {
        return new Definition(key, Concept.Type.PLACE, "", List.of(forms));
    }

    static Definition mosul() {
        return place(
                "mosul",
                form("mosul", EN, "Mosul", PREFERRED),
                form("mosul", FR, "Mossoul", PREFERRED),
                form("mosul", EN, "Musil", FORBIDDEN));
    }

    static Concept approved(Definition definition) {
        return Concept.of(definition, ConceptStatus.APPROVED, EDITOR);
    }

    static Concept retired(Definition definition) {
        var concept = approved(definition);
        concept.retire("no longer", EDITOR);
        return concept;
    }
}
