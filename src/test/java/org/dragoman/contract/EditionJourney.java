package org.dragoman.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dragoman.testsupport.HarbourStatement;

import static org.dragoman.language.Language.FR;

/** A statement is published, doubted and withdrawn. */
final class EditionJourney extends Journey {

    EditionJourney(ExampleCalls calls) {
        super(calls);
    }

    void editions() {
        var harbour = HarbourStatement.approved(FR);
        get("publisher", "statements/{id}/blockers").at(harbour.id);
        var scheduled = id(post("publisher", "statements/{id}/editions").at(harbour.id));
        get("publisher", "statements/{id}/editions").at(harbour.id);
        get("publisher", "statements/{id}/editions/{edition}").at(harbour.id, scheduled);
        delete("publisher", "statements/{id}/editions/{edition}").at(harbour.id, scheduled);
        var released = id(change("publisher", "POST", "statements/" + harbour.id + "/editions", Map.of()));
        get("editor", "editions").at();
        getByNobody("editions/{slug}/{number}").at(harbour.slug, 1);
        correct(harbour);
        search();
        getByNobody("log").at();
        getByNobody("log/head").at();
        doubt();
        post("publisher", "statements/{id}/editions/{edition}/withdrawal").at(harbour.id, released);
    }

    /** Another edition takes the place of the first. */
    private void correct(HarbourStatement harbour) {
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        var notes = Map.of("en", "The French named the wrong people.", "fr", "Il s’agissait des ouvriers.");
        change("publisher", "POST", "statements/" + harbour.id + "/editions", Map.of("notes", notes));
        getByNobody("editions/{slug}/{number}/changes").at(harbour.slug, 2);
    }

    /** A name of the glossary is mentioned. */
    private void search() {
        var key = "wages-" + UUID.randomUUID();
        var terms = List.of(term("en", "fair wages"), term("fr", "salaires justes"));
        change("editor", "PUT", "glossary/concepts/" + key, Map.of("type", "expression", "terms", terms));
        releasing(HarbourStatement.approved(FR));
        getByNobody("editions/sentences").at();
        getByNobody("editions/names").at();
        getByNobody("editions/names/{key}/sentences").at(key);
        change("editor", "DELETE", "glossary/concepts/" + key + "?version=0", Map.of());
    }

    private void releasing(HarbourStatement harbour) {
        change("publisher", "POST", "statements/" + harbour.id + "/editions", Map.of());
    }

    /** The glossary is changed after the release: a passage of it is in doubt. */
    private void doubt() {
        var key = "dockers-" + UUID.randomUUID();
        var terms = List.of(term("en", "workers of the harbour"), term("fr", "dockers"));
        change("editor", "PUT", "glossary/concepts/" + key, Map.of("type", "expression", "terms", terms));
        get("editor", "authority/corrigenda").at();
        var doubted = plain("editor", "authority/corrigenda")
                .jsonPath()
                .param("key", key)
                .getLong("find { it.concept == key }.id");
        post("editor", "authority/corrigenda/{id}").at(doubted);
        change("editor", "DELETE", "glossary/concepts/" + key + "?version=0", Map.of());
    }

    private static Map<String, String> term(String language, String form) {
        return Map.of("language", language, "form", form, "status", "preferred");
    }
}
