package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.LongStatement;

/** Work as people do it, through the API: statements, jobs, translations, releases. */
final class WebWork {
    private static final String COLUMNS =
            "concept_id\ttype\ten\ten_variants\ten_forbidden\tfr\tfr_variants\tfr_forbidden\tar\tar_variants\t"
                    + "ar_forbidden\tfa\tfa_variants\tfa_forbidden\tcase_sensitive_forms\tnote\n";

    private final WebClient client;

    WebWork(WebClient client) {
        this.client = client;
    }

    /** A statement that is on the way to its readers, with its jobs by their languages. */
    record Underway(long statement, String slug, Map<Language, Long> jobs) {}

    long bringIn(int sentences) {
        return client.post("editor", "/api/v1/statements", statement(slug(), sentences))
                .get("id")
                .asLong();
    }

    private static Map<String, String> statement(String slug, int sentences) {
        return Map.of("language", "en", "title", "Boats", "slug", slug, "text", LongStatement.text(sentences));
    }

    private static String slug() {
        return "bench-" + UUID.randomUUID();
    }

    Underway assigned(int sentences, Language... targets) {
        var slug = slug();
        var id = client.post("editor", "/api/v1/statements", statement(slug, sentences))
                .get("id")
                .asLong();
        client.post("editor", "/api/v1/statements/" + id + "/confirm", Map.of());
        var jobs = new HashMap<Language, Long>();
        for (var target : targets) {
            jobs.put(target, give(id, target));
        }
        return new Underway(id, slug, jobs);
    }

    private long give(long statement, Language target) {
        var job = Map.of(
                "language",
                target.tag(),
                "translator",
                "translator-" + target.tag(),
                "reviewer",
                "reviewer",
                "deadline",
                "2099-01-01T12:00");
        return client.post("editor", "/api/v1/statements/" + statement + "/jobs", job)
                .get("id")
                .asLong();
    }

    /** The translations of a job, the title's first. */
    List<JsonNode> translations(long job, Language language) {
        var all = new ArrayList<JsonNode>();
        client.get("translator-" + language.tag(), "/api/v1/jobs/" + job + "/translations")
                .forEach(all::add);
        return all;
    }

    void translate(Underway underway, Language language) {
        var translations = translations(underway.jobs().get(language), language);
        IntStream.range(0, translations.size()).forEach(n -> translate(translations.get(n), n, language));
    }

    private void translate(JsonNode translation, int number, Language language) {
        var typed = Map.of(
                "text",
                text(number, language),
                "version",
                translation.get("version").asInt(),
                "complete",
                true);
        client.put("translator-" + language.tag(), "/api/v1/translations/" + translation.get("id"), typed);
    }

    static String text(int number, Language language) {
        return number == 0
                ? switch (language) {
                    case AR -> "قوارب";
                    case FA -> "قایق‌ها";
                    default -> "Bateaux";
                }
                : LongStatement.rightly(language, number);
    }

    void approve(Underway underway, Language language) {
        for (var translation : translations(underway.jobs().get(language), language)) {
            var read = Map.of("version", translation.get("version").asInt());
            client.post("reviewer", "/api/v1/translations/" + translation.get("id") + "/approve", read);
        }
    }

    void release(Underway underway) {
        client.post("publisher", "/api/v1/statements/" + underway.statement() + "/editions", Map.of());
    }

    /** Puts a glossary of so many concepts in the place of the one that is there. */
    void glossary(int concepts) {
        var table = new StringBuilder(COLUMNS);
        var english = SyntheticGlossary.preferred(Language.EN, concepts);
        var french = SyntheticGlossary.preferred(Language.FR, concepts);
        for (int n = 0; n < concepts; n++) {
            table.append("c%d\tplace\t%s\t\t\t%s\t\t\t\t\t\t\t\t\t\t\n".formatted(n, english.get(n), french.get(n)));
        }
        client.table("editor", "/api/v1/glossary/import?replace=true", table.toString());
    }
}
