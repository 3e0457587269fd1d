package org.dragoman.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GlossaryImportTest {
    private static final String HEAD = "concept_id,type,en,en_variants,en_forbidden,fr,note\r\n";

    @Inject
    GlossaryImport glossary;

    @Inject
    Glossary lexicon;

    private final String key = "c" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void addsThenLeavesAloneThenChanges() {
        assertThat(read(HEAD + key + ",place,Kadhimiya,Kazimiya,,Kadhimiya,\r\n")
                        .added())
                .isEqualTo(1);
        assertThat(read(HEAD + key + ",place,Kadhimiya,Kazimiya,,Kadhimiya,\r\n")
                        .unchanged())
                .isEqualTo(1);
        assertThat(read(HEAD + key + ",place,Kazimiya,,Kadhimiya,Kadhimiya,a shrine\r\n")
                        .changed())
                .isEqualTo(1);
        var now = stored(key);
        assertThat(now.forms(Language.EN, TermStatus.PREFERRED)).containsExactly("Kazimiya");
        assertThat(now.forms(Language.EN, TermStatus.FORBIDDEN)).containsExactly("Kadhimiya");
        assertThat(now.note()).isEqualTo("a shrine");
        assertThat(lexicon.lexicon().approved(key, Language.EN)).hasSize(1);
    }

    @Test
    void readsAByteOrderMarkAndQuotedFieldsAndLeavesOutOptionalColumns() {
        read("\uFEFFconcept_id,type,en\r\n" + key + ",expression,\"peace, bread and work\"\r\n");
        assertThat(stored(key).forms(Language.EN, TermStatus.PREFERRED)).containsExactly("peace, bread and work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concept_id,type,en,deutsch\r\nKEY,place,Samarra,x\r\n",
                "type,en\r\nplace,Samarra\r\n",
                "concept_id,type,en,en\r\nKEY,place,Samarra,x\r\n",
                "concept_id,type,en\r\nKEY,planet,Samarra\r\n",
                "concept_id,type,en\r\nKEY,place,Samarra\r\nKEY,place,Kut\r\n",
                "concept_id,type,en\r\nKEY,place,   \r\n",
                "concept_id,type,en\r\nKEY,place,\u202B\u202C\r\n",
                "concept_id,type,en,en_forbidden\r\nKEY,place,Samarra,samarra\r\n",
                "concept_id,type,en\r\nKEY,place\r\n",
                "concept_id,type,en\r\nKEY,place,Samarra,more\r\n",
                "concept_id,type,en\r\nKEY,place,\"Samarra\r\n",
                "concept_id,type,en,case_sensitive_forms\r\nKEY,place,Samarra,SAMARRA\r\n",
                "concept_id,type,en\r\n",
                ""
            })
    void refusesWhatIsWrongAndChangesNothing(String csv) {
        assertThatThrownBy(() -> read(csv.replace("KEY", key))).isInstanceOf(Refusal.class);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Concept.withKey(key)))
                .isEmpty();
    }

    @Test
    void refusesATermThatIsTooLong() {
        assertThatThrownBy(() -> read("concept_id,type,en\n" + key + ",place," + "a".repeat(301) + "\n"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void namesLineAndColumnOfEveryProblem() {
        var csv = "concept_id,type,en,fr\n" + key + ",place,\"two\nlines\",Routba\n\n" + key + "b,planet,\u200F,x\n";
        var refusal = catchThrowableOfType(Refusal.class, () -> read(csv));
        assertThat(refusal.text(Language.EN).lines().toList())
                .containsExactly(
                        "The file was not imported and nothing was changed. Problems found: 3.",
                        "Line 2, en: A term holds a control character or a vertical bar: “two\nlines”.".split("\n")[0],
                        "lines”.",
                        "Line 5, type: “planet” is not a type. Types are person, place, organisation and expression.",
                        "Line 5, en: A term has no letter and no digit.");
    }

    @Test
    void refusesAnEncodingThatItCannotTell() {
        var latin = ("concept_id,type,fr\n" + key + ",place,Kär\u00E3\u00E5 \u00E3\u00E5\u00E6\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> glossary.read(latin, GlossaryImport.Format.CSV, false, People.editor()))
                .hasMessage("file-flawed");
    }

    @Test
    void isForEditorsAndAdministrators() {
        var csv = ("concept_id,type,en\n" + key + ",place,Balad\n").getBytes(StandardCharsets.UTF_8);
        for (var other : List.of(People.translator(Language.FA), People.reviewer(), People.publisher())) {
            assertThatThrownBy(() -> glossary.read(csv, GlossaryImport.Format.CSV, false, other))
                    .hasMessage("role-missing");
        }
        assertThat(glossary.read(csv, GlossaryImport.Format.CSV, false, People.administrator())
                        .added())
                .isEqualTo(1);
    }

    @Test
    void previewsWithoutChanging() {
        var csv = ("concept_id,type,en\n" + key + ",place,Balad\n").getBytes(StandardCharsets.UTF_8);
        var preview = glossary.preview(new GlossarySource(csv, GlossaryImport.Format.CSV), false, People.editor());
        assertThat(preview.report().added()).isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Concept.withKey(key)))
                .isEmpty();
    }

    private org.dragoman.glossary.Concepts.Report read(String csv) {
        return glossary.read(csv.getBytes(StandardCharsets.UTF_8), GlossaryImport.Format.CSV, false, People.editor());
    }

    private static Definition stored(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Definition.of(Concept.withKey(key).orElseThrow()));
    }
}
