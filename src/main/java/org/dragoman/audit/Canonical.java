package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that RFC 8785 gives it: keys in the order of their UTF-16 code units, no spaces, no escapes but
 * those that must be. Numbers of the trail are whole ones; another is written as it came.
 */
final class Canonical {
    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    static String of(JsonNode value) {
        var form = new Canonical();
        form.write(value);
        return form.text.toString();
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            writeObject(value);
        } else if (value.isTextual()) {
            writeText(value.textValue());
        } else {
            text.append(value);
        }
    }

    private void writeObject(JsonNode object) {
        var fields = new TreeMap<String, JsonNode>();
        object.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
        var before = "{";
        for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
            text.append(before);
            writeText(field.getKey());
            text.append(':');
            write(field.getValue());
            before = ",";
        }
        text.append(fields.isEmpty() ? "{}" : "}");
    }

    private void writeText(String content) {
        text.append('"');
        content.chars().forEach(this::writeLetter);
        text.append('"');
    }

    private void writeLetter(int letter) {
        switch (letter) {
            case '"', '\\' -> text.append('\\').append((char) letter);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append(letter < ' ' ? "\\u%04x".formatted(letter) : String.valueOf((char) letter));
        }
    }
}
