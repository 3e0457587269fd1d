package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * An example of every call: what it was sent, and what it answered. They stand in {@code contract/examples.json}; a test
 * makes each of the calls, and writes anew what was answered.
 */
record Examples(JsonNode calls) {
    private static final String FILE = "/contract/examples.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Examples read() {
        try (var file = Examples.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE);
            }
            return new Examples(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(HttpMethod verb, String path, Operation operation) {
        var example = calls.path(verb + " " + path);
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(parameter -> put(example, parameter));
        if (operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), example.path("sent"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (example.path("answered").has(status)) {
                put(answer.getContent(), example.get("answered").get(status));
            }
        });
    }

    private static void put(JsonNode example, Parameter parameter) {
        var value = example.path("parameters").get(parameter.getName());
        if (value != null) {
            parameter.setExample(plain(value));
        }
    }

    private static void put(@Nullable Content content, JsonNode byType) {
        if (content != null) {
            content.getMediaTypes().forEach((name, type) -> {
                if (byType.has(name)) {
                    type.setExample(plain(byType.get(name)));
                }
            });
        }
    }

    private static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }
}
