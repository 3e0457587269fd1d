package org.dragoman.testsupport;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Statements of the tests, brought in through the API by the editor of {@link People}. */
public final class Drafts {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private Drafts() {}

    /** A slug that no other test has. */
    public static String slug() {
        return "draft-" + RUN + "-" + COUNTER.incrementAndGet();
    }

    /** A request by an account of {@link People}. */
    public static RequestSpecification as(String username) {
        return RestAssured.given().auth().preemptive().basic(username, People.PASSWORD);
    }

    /** Brings a plain text in and answers with the id of the statement. */
    public static long of(String language, String title, String text) {
        People.editor();
        return bringIn(Map.of("language", language, "title", title, "slug", slug(), "text", text))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    public static Response bringIn(Map<String, String> statement) {
        People.editor();
        return as("editor").contentType("application/json").body(statement).post("/api/v1/statements");
    }

    /** The ids of a statement's segments in reading order, the title first. */
    public static List<Long> segments(long statement) {
        return as("editor")
                .get("/api/v1/statements/{id}/segments", statement)
                .jsonPath()
                .getList("id", Long.class);
    }

    public static List<String> texts(long statement) {
        return as("editor")
                .get("/api/v1/statements/{id}/segments", statement)
                .jsonPath()
                .getList("text", String.class);
    }
}
