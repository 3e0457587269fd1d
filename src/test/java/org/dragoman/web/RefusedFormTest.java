package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

/** Nobody loses what they have written because it was refused. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RefusedFormTest {
    private static final String WRITTEN = "Agreed with the ministry <on> the phone,\nafter noon.";
    private static final String SHOWN = "Agreed with the ministry &lt;on&gt; the phone,\nafter noon.";

    private HarbourStatement harbour;

    @BeforeEach
    void work() {
        harbour = HarbourStatement.translated(FR);
    }

    /** Short forms that have no page of their own to come back to. */
    @ParameterizedTest
    @CsvSource({
        "editor, /jobs/{job}/translations/{translation}/waivers, reason",
        "editor, /glossary/contradictions, reason",
        "publisher, /statements/{id}/release/999999/withdraw, reason"
    })
    void showsWhatWasWritten(String who, String path, String field) {
        SentForms.of(who.equals("editor") ? People.editor() : People.publisher())
                .formParam(field, WRITTEN)
                .post(path.replace("{id}", String.valueOf(harbour.id))
                        .replace("{job}", String.valueOf(harbour.job(FR)))
                        .replace(
                                "{translation}",
                                String.valueOf(harbour.translations(FR).get(0).id())))
                .then()
                .statusCode(oneOf(404, 409, 422))
                .body(containsString("What you wrote"))
                .body(containsString(SHOWN));
    }

    @Test
    void neverShowsAFormWithAPassword() {
        SentForms.of(People.editor())
                .formParam("reason", WRITTEN)
                .formParam("password", "a secret of several words")
                .post("/glossary/contradictions")
                .then()
                .body(not(containsString("secret of several")))
                .body(not(containsString("ministry")));
    }
}
