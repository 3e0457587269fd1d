package org.dragoman.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What the description says of things in words and limits; {@code contract/words.yaml} tells how it is written. */
record Words(Map<String, JsonNode> said) {
    private static final String FILE = "/contract/words.yaml";

    static Words read() {
        try (var file = Words.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE);
            }
            return new Words(new YAMLMapper().readValue(file, new TypeReference<Map<String, JsonNode>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<JsonNode> schema(String name) {
        return Optional.ofNullable(said.get(name));
    }

    Optional<JsonNode> property(String schema, String name) {
        return schema(schema + "." + name).or(() -> schema(name));
    }

    /** @param operation the method that answers, as {@code Api.method} */
    Optional<JsonNode> parameter(String operation, String name) {
        return schema(operation + "?" + name).or(() -> schema("?" + name));
    }

    Optional<JsonNode> tag(String name) {
        return schema("#" + name);
    }

    /** What is said of an operation for which several methods answer; the first name is that of them all. */
    Optional<JsonNode> shared(HttpMethod verb, String path) {
        return schema(verb + " " + path);
    }

    /** Whether a property of a schema that is written here may be left out. */
    boolean isOptional(String schema, String property) {
        return schema(schema)
                .map(words -> words.path("properties").path(property).path("optional"))
                .filter(JsonNode::asBoolean)
                .isPresent();
    }

    /** What a request of a schema cannot do without. */
    List<String> required(String schema) {
        return schema(schema).map(words -> texts(words.path("required"))).orElse(List.of());
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
