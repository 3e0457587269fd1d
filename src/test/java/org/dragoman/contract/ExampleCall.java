package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dragoman.testsupport.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * A call that is sent as the description shows it, but for numbers that only the application knows, and for names that
 * only one thing may have.
 */
final class ExampleCall {
    private static final String JSON = "application/json";

    private final ExampleCalls calls;
    private final String who;
    private final Description.Operation operation;
    private final JsonNode example;
    private final RequestSpecification asked;
    private final ObjectNode parameters = Description.JSON.createObjectNode();
    private final ObjectNode others = Description.JSON.createObjectNode();
    private String type = JSON;
    private String accepted = "*/*";
    private int refused;

    ExampleCall(ExampleCalls calls, String who, String name, RequestSpecification asked) {
        this.calls = calls;
        this.who = who;
        this.operation = calls.description.operation(name);
        this.example = calls.examples.path(name);
        this.asked = asked;
    }

    ExampleCall type(String sent) {
        this.type = sent;
        return this;
    }

    ExampleCall accepting(String media) {
        this.accepted = media;
        return this;
    }

    /** Something that only the application knows. */
    ExampleCall with(String field, Object value) {
        others.set(field, Description.JSON.valueToTree(value));
        return this;
    }

    ExampleCall header(String name, String value) {
        asked.header(name, value);
        return this;
    }

    /** A call that this application refuses, and why there is no other. */
    void isRefused(int status) {
        refused = status;
        at();
    }

    /** @param places what stands at the places that the path leaves open; the example's where it says no more */
    Response at(Object... places) {
        var path = filled(places);
        addQueries();
        var body = body();
        if (body instanceof ObjectNode object) {
            breakLimits(object, path);
        }
        var answer = asked.accept(accepted).request(Method.valueOf(operation.verb()), path);
        calls.wrong.addAll(DescribedAnswers.faults(calls.description, operation.verb(), URI.create(path), answer));
        keep(body, answer);
        return answer;
    }

    private String filled(Object... places) {
        var path = operation.path();
        var open = Pattern.compile("\\{([^}]*)}").matcher(path);
        for (int next = 0; open.find(); next++) {
            var name = open.group(1);
            JsonNode value = next < places.length
                    ? Description.JSON.valueToTree(places[next])
                    : example.path("parameters").path(name);
            var text = value.asText();
            parameters.set(name, value.isTextual() ? Description.JSON.valueToTree(ExampleText.shown(text)) : value);
            path = path.replace("{" + name + "}", ExampleText.own(text));
        }
        return path;
    }

    /** Where a file can be sent instead of JSON, it is the file that is told about in the address. */
    private void addQueries() {
        boolean isTold = example.path("sent").size() < 2 || !type.equals(JSON);
        for (var query : operation.parameters("query")) {
            var name = query.get("name").asText();
            var value = example.path("parameters").path(name);
            if (!value.isMissingNode()) {
                parameters.set(name, value);
                if (isTold) {
                    asked.queryParam(name, ExampleText.own(value.asText()));
                }
            }
        }
    }

    private @Nullable JsonNode body() {
        var sent = example.path("sent").path(type).deepCopy();
        asked.contentType(type);
        if (!operation.said().has("requestBody") || sent.isMissingNode()) {
            return null;
        }
        if (sent instanceof ObjectNode object) {
            object.setAll(others);
        }
        asked.body(sent(sent.isTextual() ? sent.asText() : sent.toString()));
        return sent;
    }

    private static byte[] sent(String text) {
        return ExampleText.own(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Whatever the description rules out is refused; what is refused has changed nothing. */
    private void breakLimits(ObjectNode right, String path) {
        if (ExampleCalls.WRITES) {
            return;
        }
        BrokenLimits.of(calls.description.resolved(bodySchema()), right).forEach((what, broken) -> {
            var answer = Drafts.as(who)
                    .contentType(type)
                    .body(sent(broken.toString()))
                    .request(Method.valueOf(operation.verb()), path);
            calls.broken++;
            boolean isProblem = answer.contentType().startsWith("application/problem+json");
            if (answer.statusCode() < 400 || answer.statusCode() >= 500 || !isProblem) {
                calls.wrong.add(operation.name() + " " + what + ": " + answer.statusCode());
            }
        });
    }

    private void keep(@Nullable JsonNode body, Response answer) {
        var status = answer.statusCode();
        boolean isRight = refused == 0 ? status >= 200 && status < 300 : status == refused;
        if (!isRight) {
            calls.wrong.add(where() + " answered " + status + " " + answer.asString() + " to " + body);
            return;
        }
        calls.made.add(operation.name());
        seePlace(answer);
        if (body != null && body.isObject()) {
            calls.description.faults(bodySchema(), body).forEach(fault -> calls.wrong.add(where() + " sends " + fault));
        }
        if (refused == 0 && ExampleCalls.WRITES) {
            write(body, answer);
        } else if (refused == 0) {
            new KeptAnswer(operation, example).difference(answer).ifPresent(what -> calls.wrong.add(where() + what));
        }
    }

    private void seePlace(Response answer) {
        var place = answer.header("Location");
        if (place != null
                && calls.description.at("GET", URI.create(place).getPath()).isEmpty()) {
            calls.wrong.add(where() + " leads to " + place + ", where there is nothing");
        }
    }

    private String where() {
        return operation.name() + (type.equals(JSON) ? "" : " " + type);
    }

    private JsonNode bodySchema() {
        return operation.said().at("/requestBody/content/application~1json/schema");
    }

    private void write(@Nullable JsonNode body, Response answer) {
        var written = (ObjectNode) example;
        if (!parameters.isEmpty()) {
            written.set("parameters", parameters);
        }
        if (body != null) {
            written.withObject("/sent").set(type, body);
        }
        new KeptAnswer(operation, example).write(answer);
    }
}
