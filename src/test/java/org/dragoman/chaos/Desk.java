package org.dragoman.chaos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.dragoman.language.Language;
import org.dragoman.testsupport.LongStatement;

/** The people who bring statements to their release, each step as often as it takes. Thread-safe. */
final class Desk {
    static final List<Language> TARGETS = List.of(Language.FR, Language.AR, Language.FA);

    private static final Map<Language, String> TITLES =
            Map.of(Language.FR, "Bateaux", Language.AR, "قوارب", Language.FA, "قایق‌ها");

    final Caller publisher;
    private final Caller editor;
    private final Caller reviewer;
    private final Map<Language, Caller> translators = new EnumMap<>(Language.class);

    Desk(Installation installation) {
        this.editor = Caller.as("editor", installation);
        this.publisher = Caller.as("publisher", installation);
        this.reviewer = Caller.as("reviewer", installation);
        TARGETS.forEach(to -> translators.put(to, Caller.as("translator-" + to.tag(), installation)));
    }

    Caller translator(Language language) {
        return Objects.requireNonNull(translators.get(language));
    }

    /** Brings a statement in and settles its split; answers with its id. */
    long statement(String slug, int sentences) {
        var text = Map.of("language", "en", "title", "Boats", "slug", slug, "text", LongStatement.text(sentences));
        var answer = Caller.good(Caller.settled(() -> editor.postOnce(slug, "/api/v1/statements", text)));
        long id = answer.goesOn()
                ? landed(answer.location())
                : answer.json().path("id").asLong();
        confirm(id);
        return id;
    }

    /** What an instance was reading when it died is taken up again after a minute. */
    private long landed(String upload) {
        long begun = System.nanoTime();
        var report = Caller.insist(() -> editor.get(upload));
        while (report.path("state").asText().equals("reading")
                && System.nanoTime() - begun < Caller.PATIENCE.toNanos()) {
            LockSupport.parkNanos(Caller.PAUSE.toNanos());
            report = Caller.insist(() -> editor.get(upload));
        }
        if (!report.path("state").asText().equals("landed")) {
            throw new IllegalStateException("The upload became " + report);
        }
        return report.path("statement").asLong();
    }

    private void confirm(long statement) {
        var path = "/api/v1/statements/" + statement + "/confirm";
        var answer = Caller.settled(() -> editor.post(path, Map.of()));
        if (!answer.isGood() && !answer.text().contains("already-confirmed")) {
            throw new IllegalStateException("Answered with " + answer);
        }
    }

    /** Gives the job of a language; answers with its translations, the title's first. */
    List<Long> job(long statement, Language language) {
        var job = Map.of(
                "language",
                language.tag(),
                "translator",
                "translator-" + language.tag(),
                "reviewer",
                "reviewer",
                "deadline",
                Instant.now().plus(3, ChronoUnit.DAYS).toString());
        var key = "job-" + statement + "-" + language.tag();
        long id = Caller.insist(() -> editor.postOnce(key, "/api/v1/statements/" + statement + "/jobs", job))
                .path("id")
                .asLong();
        var translator = translator(language);
        var ids = new ArrayList<Long>();
        Caller.insist(() -> translator.get("/api/v1/jobs/" + id + "/translations"))
                .forEach(translation -> ids.add(translation.path("id").asLong()));
        return ids;
    }

    /** Has every text of a language written and approved. */
    void translate(List<Long> translations, Language language) {
        for (int i = 0; i < translations.size(); i++) {
            var text = i == 0 ? Objects.requireNonNull(TITLES.get(language)) : LongStatement.rightly(language, i);
            approve(translations.get(i), finished(translator(language), translations.get(i), text));
        }
    }

    /** A save cannot be told from one that was made before its answer was lost: what is stored tells. */
    private static int finished(Caller translator, long translation, String text) {
        var path = "/api/v1/translations/" + translation;
        var stored = Caller.insist(() -> translator.get(path));
        while (!stored.path("state").asText().equals("translated")) {
            var typed = Map.of("text", text, "version", stored.path("version").asInt(), "complete", true);
            var answer = translator.put(path, typed);
            if (!answer.isOpen() && !answer.isGood()) {
                throw new IllegalStateException("Answered with " + answer);
            }
            stored = Caller.insist(() -> translator.get(path));
        }
        return stored.path("version").asInt();
    }

    private void approve(long translation, int version) {
        var path = "/api/v1/translations/" + translation + "/approve";
        Caller.insist(() -> reviewer.postOnce("approve-" + translation, path, Map.of("version", version)));
    }
}
