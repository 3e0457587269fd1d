package org.dragoman.contract;

import java.util.Map;

/** A prepared statement is translated, reviewed and looked over. */
final class TranslationJourney extends Journey {

    TranslationJourney(ExampleCalls calls) {
        super(calls);
    }

    void jobs(long statement) {
        var terms = Map.of(
                "language",
                "ar",
                "translator",
                "translator-ar",
                "reviewer",
                "reviewer",
                "deadline",
                "2099-01-01T12:00");
        var idle = id(change("editor", "POST", "statements/" + statement + "/jobs", terms));
        delete("editor", "jobs/{id}").at(idle);
        var job = id(post("editor", "statements/{id}/jobs").at(statement));
        get("editor", "jobs").at();
        get("editor", "jobs/{id}").at(job);
        put("editor", "jobs/{id}").at(job);
        post("editor", "jobs/{id}/shares").at(job);
        get("translator-fr", "jobs/{id}/translations").at(job);
        translations(job, statement);
    }

    private void translations(long job, long statement) {
        var all = plain("editor", "jobs/" + job + "/translations").jsonPath().getList("id", Long.class);
        var one = all.get(1);
        put("translator-fr", "translations/{id}").at(one);
        get("translator-fr", "translations/{id}").at(one);
        get("translator-fr", "translations/{id}/matches").at(one);
        var conflict = change("translator-fr", "PUT", "translations/" + one, Map.of("text", "Lundi.", "version", 0))
                .jsonPath()
                .getLong("conflict");
        post("translator-fr", "conflicts/{id}/settle").at(conflict);
        post("translator-fr", "translations/{id}/complete")
                .with("version", version(one))
                .at(one);
        post("reviewer", "translations/{id}/send-back")
                .with("version", version(one))
                .at(one);
        change("translator-fr", "POST", "translations/" + one + "/complete", Map.of("version", version(one)));
        post("reviewer", "translations/{id}/approve")
                .with("version", version(one))
                .at(one);
        change("translator-fr", "PUT", "translations/" + all.get(0), Map.of("text", "Basses eaux", "version", 0));
        change("translator-fr", "POST", "translations/" + all.get(0) + "/complete", Map.of("version", 1));
        post("reviewer", "jobs/{id}/approve-rest").at(job);
        var wrong = all.get(2);
        change(
                "translator-fr",
                "PUT",
                "translations/" + wrong,
                Map.of("text", "Ils ont perdu 21 bateaux.", "version", 0));
        var key = plain("translator-fr", "translations/" + wrong)
                .jsonPath()
                .getString("findings.find { it.severity == 'error' }.key");
        get("editor", "statements/{id}/findings").at(statement);
        post("editor", "translations/{id}/waivers").with("finding", key).at(wrong);
        post("editor", "statements/{id}/recheck").at(statement);
        get("editor", "statements/{id}/recheck").at(statement);
        post("editor", "statements/{id}/findings/send-back").at(statement);
        put("editor", "statements/{id}/switched-off/{check}").at(statement);
        get("editor", "statements/{id}/switched-off").at(statement);
        delete("editor", "statements/{id}/switched-off/{check}").at(statement);
    }

    private static int version(long translation) {
        return plain("editor", "translations/" + translation).jsonPath().getInt("version");
    }
}
