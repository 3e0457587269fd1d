package org.dragoman.contract;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.dragoman.testsupport.Drafts;

/** Calls in an order in which each finds what it needs; what is no example is changed and read beside them. */
abstract class Journey {
    static final String FILE = "application/octet-stream";
    private static final String V = "/api/v1/";

    private final ExampleCalls calls;

    Journey(ExampleCalls calls) {
        this.calls = calls;
    }

    ExampleCall get(String who, String path) {
        return calls.call(who, "GET " + V + path);
    }

    ExampleCall post(String who, String path) {
        return calls.call(who, "POST " + V + path);
    }

    ExampleCall post(RequestSpecification who, String path) {
        return calls.call(who, "POST " + V + path);
    }

    ExampleCall put(String who, String path) {
        return calls.call(who, "PUT " + V + path);
    }

    ExampleCall delete(String who, String path) {
        return calls.call(who, "DELETE " + V + path);
    }

    ExampleCall getByNobody(String path) {
        return calls.call(RestAssured.given(), "GET " + V + path);
    }

    static long id(Response answer) {
        return answer.statusCode() < 300 ? answer.jsonPath().getLong("id") : 0;
    }

    static Response plain(String who, String path) {
        return Drafts.as(who).get(V + path);
    }

    static Response change(String who, String verb, String path, Map<String, ?> body) {
        return Drafts.as(who).contentType("application/json").body(body).request(verb, V + path);
    }
}
