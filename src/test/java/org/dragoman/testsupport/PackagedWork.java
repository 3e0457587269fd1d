package org.dragoman.testsupport;

import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.lessThan;

/** A statement on its way through an application that is used from outside alone. */
public final class PackagedWork {
    private static final List<String> SOURCE =
            List.of("The ferry leaves at noon.", "Nobody was asked.", "The harbour stays shut.");
    private static final List<String> FRENCH =
            List.of("Le bac part à midi.", "Personne n’a été consulté.", "Le port reste fermé.");

    private final Packaged application;
    public final String slug;
    public final int statement;
    public final List<Integer> translations;

    /** Imports a statement under a name that nobody has, and gives its translation into French. */
    public PackagedWork(Packaged application, String slug) {
        this.application = application;
        this.slug = slug;
        this.statement = application
                .as("editor")
                .queryParam("fileName", slug + ".txt")
                .queryParam("language", "en")
                .queryParam("title", "On " + slug)
                .queryParam("slug", slug)
                .contentType("application/octet-stream")
                .body(String.join("\n\n", SOURCE).getBytes(UTF_8))
                .post("/api/v1/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("editor", "/api/v1/statements/" + statement + "/confirm", Map.of());
        var job = Map.of(
                "language", "fr",
                "translator", "translator-fr",
                "reviewer", "reviewer",
                "deadline", Instant.now().plus(3, ChronoUnit.DAYS).toString());
        post("editor", "/api/v1/statements/" + statement + "/jobs", job);
        int id = application
                .as("translator-fr")
                .queryParam("statement", statement)
                .get("/api/v1/jobs")
                .path("find { it.language == 'fr' }.id");
        this.translations = application
                .as("translator-fr")
                .get("/api/v1/jobs/" + id + "/translations")
                .path("id");
    }

    private void post(String who, String path, Map<String, ?> body) {
        application
                .as(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(lessThan(300));
    }

    /** Writes every text, and has it approved. */
    public PackagedWork approve() {
        for (int i = 0; i < translations.size(); i++) {
            int id = translations.get(i);
            save(application, id, i == 0 ? "Sur " + slug : FRENCH.get((i - 1) % FRENCH.size()));
            post(
                    "translator-fr",
                    "/api/v1/translations/" + id + "/complete",
                    Map.of("version", version(application, id)));
            post("reviewer", "/api/v1/translations/" + id + "/approve", Map.of("version", version(application, id)));
        }
        return this;
    }

    /** Saves a text; answers with the status code. */
    public static int save(Packaged application, int translation, String text) {
        return application
                .as("translator-fr")
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "version", version(application, translation)))
                .put("/api/v1/translations/" + translation)
                .statusCode();
    }

    private static int version(Packaged application, int translation) {
        return application
                .as("translator-fr")
                .get("/api/v1/translations/" + translation)
                .path("version");
    }

    public static String text(Packaged application, int translation) {
        return application
                .as("translator-fr")
                .get("/api/v1/translations/" + translation)
                .path("text");
    }

    public void releaseAt(Instant embargo) {
        post("publisher", "/api/v1/statements/" + statement + "/editions", Map.of("embargoUntil", embargo.toString()));
    }
}
