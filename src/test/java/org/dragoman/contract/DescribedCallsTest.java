package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The description explains everything that it names, shows an example of it, and breaks no rule of its own. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class DescribedCallsTest {
    /** No content, or of another request than the example. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("202", "304", "410");

    private Description description;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void read() {
        description = Description.read();
    }

    @Test
    void everythingIsExplained() {
        var schemas = description.document().at("/components/schemas");
        schemas.properties().forEach(schema -> {
            seeWords(schema.getKey(), schema.getValue());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(one -> seeWords(schema.getKey() + "." + one.getKey(), one.getValue()));
        });
        description.operations().forEach(operation -> operation
                .said()
                .path("parameters")
                .forEach(parameter -> seeWords(operation.name() + " " + parameter.get("name"), parameter)));
        description
                .document()
                .path("tags")
                .forEach(tag -> seeWords(tag.get("name").asText(), tag));
        assertThat(wrong).isEmpty();
    }

    private void seeWords(String name, JsonNode said) {
        if (said.path("description").asText().isBlank()) {
            wrong.add(name + " is not explained");
        }
    }

    /** What nothing in the description uses any more is to be thrown away. */
    @Test
    void everyWordIsUsed() {
        var used = new TreeSet<String>();
        var words = Words.read();
        var schemas = description.document().at("/components/schemas");
        schemas.properties().forEach(schema -> {
            used.add(schema.getKey());
            schema.getValue().path("properties").fieldNames().forEachRemaining(property -> {
                var own = schema.getKey() + "." + property;
                used.add(words.said().containsKey(own) ? own : property);
            });
        });
        description.operations().forEach(operation -> {
            used.add(operation.name());
            used.add("#" + operation.said().at("/tags/0").asText());
            operation.said().path("parameters").forEach(parameter -> {
                var method = operation.said().get("operationId").asText().replace('_', '.');
                var own = method + "?" + parameter.get("name").asText();
                used.add(
                        words.said().containsKey(own)
                                ? own
                                : "?" + parameter.get("name").asText());
            });
        });
        assertThat(words.said().keySet()).isSubsetOf(used);
    }

    @Test
    void everyCallHasExamples() {
        for (var operation : description.operations()) {
            contents(operation.said().path("requestBody"))
                    .filter(type -> type.getKey().equals("application/json"))
                    .forEach(type -> seeExample(operation.name() + " is sent", type.getValue()));
            operation.said().get("responses").properties().stream()
                    .filter(answer -> !WITHOUT_EXAMPLE.contains(answer.getKey()))
                    .forEach(answer -> contents(answer.getValue())
                            .forEach(type -> seeAnswer(operation, answer.getKey(), type.getKey(), type.getValue())));
        }
        assertThat(wrong).isEmpty();
    }

    private void seeAnswer(Description.Operation operation, String status, String media, JsonNode type) {
        var name = operation.name() + " answers " + status + " as " + media;
        if (media.contains("json") && !media.equals("application/jsonl")) {
            seeExample(name, type);
        }
    }

    private void seeExample(String name, JsonNode type) {
        if (!type.has("example")) {
            wrong.add(name + " without an example");
        } else {
            description
                    .faults(type.get("schema"), type.get("example"))
                    .forEach(fault -> wrong.add(name + " with an example in which " + fault));
        }
    }

    private static Stream<Map.Entry<String, JsonNode>> contents(JsonNode said) {
        return said.path("content").properties().stream();
    }

    @Test
    void everyParameterOfAnAddressHasAnExample() {
        for (var operation : description.operations()) {
            for (var parameter : operation.parameters("path")) {
                if (!parameter.has("example")) {
                    wrong.add(operation.name() + " has no example of " + parameter.get("name"));
                } else {
                    description
                            .faults(parameter.get("schema"), parameter.get("example"))
                            .forEach(fault -> wrong.add(operation.name() + ": " + fault));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
