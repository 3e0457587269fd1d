package org.dragoman.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Work;

import static org.dragoman.language.Language.EN;

/** A concept is entered, linked, decided about and taken out. */
final class GlossaryJourney extends Journey {

    GlossaryJourney(ExampleCalls calls) {
        super(calls);
    }

    void glossary() {
        post("editor", "glossary/import").type("text/tab-separated-values").at();
        for (var type : List.of("text/tab-separated-values", "text/csv", "application/x-tbx")) {
            get("editor", "glossary/export").accepting(type).at();
        }
        put("editor", "glossary/concepts/{key}").at();
        get("editor", "glossary/concepts").at();
        get("editor", "glossary/concepts/{key}").at();
        post("editor", "glossary/concepts/{key}/consequences").at();
        post("translator-fr", "glossary/concepts/{key}/proposal").at();
        post("editor", "glossary/concepts/{key}/{verb}").at();
        get("editor", "glossary/concepts/{key}/history").at();
        var link = id(post("editor", "glossary/concepts/{key}/links").at());
        get("editor", "glossary/concepts/{key}/links").at();
        delete("editor", "glossary/concepts/{key}/links/{id}").at(ExampleText.own("marsa-tal"), link);
        var form = id(post("translator-fr", "glossary/concepts/{key}/forms").at());
        get("editor", "glossary/concepts/{key}/forms").at();
        post("editor", "glossary/concepts/{key}/forms/{id}/approval").at(ExampleText.own("qasr-al-bahr"), form);
        delete("editor", "glossary/concepts/{key}/forms/{id}").at(ExampleText.own("qasr-al-bahr"), form);
        contradictions();
        delete("editor", "glossary/concepts/{key}")
                .header("If-Match", tag("qasr-al-bahr"))
                .at();
        var version = plain("editor", "glossary/concepts/" + ExampleText.own("marsa-tal"))
                .jsonPath()
                .getInt("version");
        post("editor", "authority/decisions")
                .with("concepts", List.of(Map.of("key", "marsa-tal", "version", version)))
                .at();
        library();
    }

    /** As they are in a glossary that was there before anybody looked for them. */
    private void contradictions() {
        var other = ExampleText.own("qasr-as-sahil");
        QuarkusTransaction.requiringNew().run(() -> {
            var concept = new Concept(other, Concept.Type.PLACE, "");
            concept.reterm(List.of(new Term(EN, ExampleText.own("Qasr al-Bahr"), TermStatus.PREFERRED, false)));
            concept.persist();
            Work.a(Glossary.class).changed();
        });
        get("editor", "authority/contradictions").at();
        post("editor", "authority/contradictions").at();
        change("editor", "DELETE", "glossary/concepts/" + other + "?version=0", Map.of());
    }

    private static String tag(String key) {
        return plain("editor", "glossary/concepts/" + ExampleText.own(key)).header("ETag");
    }

    private void library() {
        get("editor", "authority/library").at();
        var free = plain("editor", "authority/library").jsonPath().getString("find { !it.inGlossary }.key");
        post("editor", "authority/library").with("keys", List.of(free)).at();
        change("editor", "DELETE", "glossary/concepts/" + free + "?version=0", Map.of());
    }
}
