package org.dragoman.testsupport;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Statements that were translated elsewhere, brought in by the form of their page by the editor of {@link People}. */
public final class PastTexts {
    public static final String ENGLISH =
            """
            The lighthouse keepers of the northern coast were paid for 212 days.

            They had asked for it since 1998. Nobody had answered their letters until now.

            The harbour office has 30 days to appeal.
            """;
    public static final String FRENCH =
            """
            Les gardiens de phare de la côte nord ont été payés pour 212 jours.

            Ils le demandaient depuis 1998. Personne n’avait répondu à leurs lettres jusqu’ici.

            Le bureau du port a 30 jours pour faire appel.
            """;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private PastTexts() {}

    /** A title that no other test has. */
    public static String title() {
        return "Lighthouse keepers " + COUNTER.incrementAndGet();
    }

    /** The form, sent by the editor. */
    public static Response sent(Map<String, String> fields) {
        var form = SentForms.of(People.editor());
        fields.forEach((name, text) -> form.multiPart(name, text, "text/plain; charset=UTF-8"));
        return form.contentType("multipart/form-data; charset=UTF-8").post("/past");
    }

    /** The id of a past statement of four rows, from English into French. */
    public static long lighthouse() {
        var location = sent(Map.of("title", title(), "from", "en", "to", "fr", "source", ENGLISH, "target", FRENCH))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return Long.parseLong(location.replaceAll(".*/", ""));
    }
}
