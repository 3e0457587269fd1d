package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;

/** What an example says that its call answers. */
record KeptAnswer(Description.Operation operation, JsonNode example) {

    void write(Response answer) {
        var byStatus = ((ObjectNode) example).withObject("/answered").withObject("/" + answer.statusCode());
        if (answer.asByteArray().length > 0) {
            byStatus.set(described(answer), ExampleText.answered(answer));
        }
    }

    /** How an answer is of another kind. */
    Optional<String> difference(Response answer) {
        var kept = example.path("answered").path(String.valueOf(answer.statusCode()));
        if (kept.isMissingNode()) {
            return Optional.of(" has no example of what it answers");
        }
        if (answer.asByteArray().length == 0) {
            return Optional.empty();
        }
        var shown = ExampleText.shape(kept.path(described(answer)));
        return shown.equals(ExampleText.shape(ExampleText.answered(answer)))
                ? Optional.empty()
                : Optional.of(" answers something of another shape than its example: " + answer.asString());
    }

    private String described(Response answer) {
        var content = operation.said().at("/responses/" + answer.statusCode() + "/content");
        return content.properties().stream()
                .map(Map.Entry::getKey)
                .filter(media -> ExampleText.plain(media).equals(ExampleText.plain(answer.contentType())))
                .findFirst()
                .orElse(answer.contentType());
    }
}
