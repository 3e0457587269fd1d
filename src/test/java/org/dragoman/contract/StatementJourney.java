package org.dragoman.contract;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.Held;

/** A statement is brought in and prepared. */
final class StatementJourney extends Journey {

    StatementJourney(ExampleCalls calls) {
        super(calls);
    }

    long prepared() {
        var call = post("editor", "statements").type(FILE).header("Prefer", "respond-async");
        var late = Held.table("split_exception", call::at);
        get("editor", "uploads/{token}")
                .at(String.valueOf(late.header("Location")).replaceAll(".*/", ""));
        var statement = landed(post("editor", "statements").at());
        get("editor", "statements").at();
        get("editor", "statements/{id}").at(statement);
        get("editor", "statements/{id}/segments").at(statement);
        var segment = Drafts.segments(statement).get(1);
        get("editor", "segments/{id}").at(segment);
        post("editor", "segments/{id}/cut").at(segment);
        get("editor", "split-exceptions").at();
        delete("editor", "split-exceptions/{id}")
                .at(plain("editor", "split-exceptions").jsonPath().getLong("[0].id"));
        post("editor", "segments/{id}/merge").at(segment);
        var last = Drafts.segments(statement);
        put("editor", "segments/{id}/translatable").at(last.get(last.size() - 1));
        put("editor", "statements/{id}/heading").at(statement);
        losses(film());
        get("editor", "statements/{id}/names").at(statement);
        post("editor", "statements/{id}/names/propose").at(statement);
        post("editor", "statements/{id}/names/set-aside").at(statement);
        post("editor", "statements/{id}/names/take-back").at(statement);
        post("editor", "statements/{id}/confirm").at(statement);
        get("editor", "statements/{id}/trail").at(statement);
        return statement;
    }

    private void losses(long statement) {
        get("editor", "statements/{id}/omissions").at(statement);
        get("editor", "statements/{id}/losses").at(statement);
        post("editor", "statements/{id}/losses/agree").at(statement);
    }

    /** A statement with something that no edition can show. */
    private static long film() {
        return landed(Drafts.as("editor")
                .contentType(FILE)
                .queryParam("fileName", "film.html")
                .queryParam("language", "en")
                .queryParam("slug", Drafts.slug())
                .body("<h1>Notice</h1><p>A film.</p><video src=\"f.webm\"></video>".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements"));
    }

    /** The statement that was made, also where it was read behind its request. */
    private static long landed(Response answer) {
        if (answer.statusCode() != 202) {
            return id(answer);
        }
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> Drafts.as("editor").get(answer.header("Location")).jsonPath(),
                        upload -> upload.get("statement") != null)
                .getLong("statement");
    }
}
