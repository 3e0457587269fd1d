package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The description of the API as the running application gives it, and a validator of its schemas that is not ours. */
final class Description {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** A problem may say more (RFC 9457, section 3.2). */
    private static final String EXTENSIBLE = "Problem";

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** An operation: its verb, the path with its parameters, and what is said of it. */
    record Operation(String verb, String path, JsonNode said) {
        String name() {
            return verb + " " + path;
        }

        private boolean isAt(String verbAsked, String pathAsked) {
            return verb.equals(verbAsked) && Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+"), pathAsked);
        }

        private int parameters() {
            return path.split("\\{", -1).length;
        }

        List<JsonNode> parameters(String in) {
            return said.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("in").asText().equals(in))
                    .toList();
        }
    }

    private Description(JsonNode document) {
        this.document = document;
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> !verb.getKey().equals("parameters"))
                .forEach(verb -> operations.add(
                        new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
    }

    /** Read from the application that the tests run. */
    static Description read() {
        try {
            var answer = RestAssured.given().get("/api/openapi?format=json").asByteArray();
            return new Description(JSON.readTree(new String(answer, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    Operation operation(String name) {
        return operations.stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not described"));
    }

    /** What answers at an address: of several, that with the fewest parameters. */
    Optional<Operation> at(String verb, String path) {
        return operations.stream()
                .filter(o -> o.isAt(verb, path))
                .min((one, other) -> Integer.compare(one.parameters(), other.parameters()));
    }

    /** What a schema refers to, or the schema itself. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** What is wrong with a value, by its schema; what the schema does not name is wrong, too. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components").deepCopy());
        whole.get("components").get("schemas").properties().stream()
                .filter(one -> !one.getKey().equals(EXTENSIBLE))
                .forEach(one -> close(one.getValue()));
        whole.putArray("allOf").add(schema.deepCopy());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, STRICT);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
