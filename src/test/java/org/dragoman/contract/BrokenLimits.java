package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests that break what a schema says, each in one place. */
final class BrokenLimits {
    private static final Map<String, String> NO_FORMATS = Map.of(
            "date", "yesterday", "date-time", "yesterday", "email", "no address", "uri", "no address", "uuid", "none");

    private final ObjectNode right;
    private final Map<String, ObjectNode> broken = new LinkedHashMap<>();

    private BrokenLimits(ObjectNode right) {
        this.right = right;
    }

    /** By what is wrong with each. */
    static Map<String, ObjectNode> of(JsonNode schema, ObjectNode right) {
        var limits = new BrokenLimits(right);
        schema.path("required").forEach(name -> limits.leaveOut(name.asText()));
        schema.path("properties").properties().stream()
                .filter(property -> !property.getValue().path("readOnly").asBoolean())
                .forEach(property -> limits.breakOne(property.getKey(), property.getValue()));
        return limits.broken;
    }

    private void leaveOut(String name) {
        var body = right.deepCopy();
        body.remove(name);
        broken.put("without " + name, body);
    }

    /** Of what the example does not send, another part of it may rule out the use. */
    private void breakOne(String name, JsonNode property) {
        var values = new ArrayList<Object>(right.has(name) ? wrong(property) : List.of());
        values.add(Map.of("a", 1));
        for (var value : values) {
            var body = right.deepCopy();
            body.set(name, Description.JSON.valueToTree(value));
            var shown = String.valueOf(value);
            broken.put(name + " as " + shown.substring(0, Math.min(shown.length(), 30)), body);
        }
    }

    private static List<Object> wrong(JsonNode property) {
        var wrong = new ArrayList<Object>();
        if (property.has("enum") || property.has("pattern")) {
            wrong.add("No such value!");
        }
        if (property.has("minLength")) {
            wrong.add("");
        }
        if (property.has("maxLength")) {
            wrong.add("x".repeat(property.get("maxLength").asInt() + 1));
        }
        if (property.has("minimum")) {
            wrong.add(property.get("minimum").asLong() - 1);
        }
        if (property.has("maximum")) {
            wrong.add(property.get("maximum").asLong() + 1);
        }
        if (property.has("format")
                && NO_FORMATS.containsKey(property.get("format").asText())) {
            wrong.add(NO_FORMATS.get(property.get("format").asText()));
        }
        return wrong;
    }
}
