package org.dragoman.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Compares what a call answers with what the description says of it. */
final class DescribedAnswers {
    /** What can become of any call before it comes to its operation. */
    private static final Set<Integer> EVERYWHERE = Set.of(405, 429, 500, 503);

    private DescribedAnswers() {}

    /** What is wrong with an answer, by the description. */
    static List<String> faults(Description description, String verb, URI address, Response answer) {
        var where = verb + " " + address + " answered " + answer.statusCode();
        var operation = description.at(verb, address.getRawPath());
        if (operation.isEmpty()) {
            return List.of(where + ", and is not described");
        }
        var said = operation.get().said().get("responses").get(String.valueOf(answer.statusCode()));
        if (said == null) {
            return EVERYWHERE.contains(answer.statusCode()) ? List.of() : List.of(where + ", which is not described");
        }
        return answer.asByteArray().length == 0 ? List.of() : faults(description, said, answer, where);
    }

    private static List<String> faults(Description description, JsonNode said, Response answer, String where) {
        var type = ExampleText.plain(answer.contentType());
        var content = said.path("content").properties().stream()
                .filter(one -> ExampleText.plain(one.getKey()).equals(type))
                .findFirst();
        if (content.isEmpty()) {
            return List.of(where + " as " + type + ", which is not described");
        }
        return type.endsWith("json")
                ? description.faults(content.get().getValue().get("schema"), json(answer)).stream()
                        .map(fault -> where + " with " + fault)
                        .toList()
                : List.of();
    }

    private static JsonNode json(Response answer) {
        try {
            return Description.JSON.readTree(new String(answer.asByteArray(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
