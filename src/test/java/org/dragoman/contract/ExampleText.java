package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;

/** Examples as they are sent in this run, and as they stand in the description. */
final class ExampleText {
    private static final int LONGEST = 400;
    private static final int MOST_ENTRIES = 2;

    /** What can be taken once: followed, in this run, by letters of its own. */
    private static final List<String> ONCE = List.of(
            "low-water-file", "low-water", "qasr-al-bahr", "qasr-as-sahil", "marsa-tal", "n-haddad", "approxim");

    private static final List<String> NAMES = List.of("Omar Haddad", "Karim Saleh", "Qasr al-Bahr", "Marsa Tal");
    private static final String RUN = letters();

    private ExampleText() {}

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                .reduce("", String::concat);
    }

    /** The same text with what is to be taken once. */
    static String own(String text) {
        var own = text;
        for (var name : ONCE) {
            own = own.replaceAll(name + "(?!-file|-" + RUN + ")(?=\\W|$)", name + "-" + RUN);
        }
        for (var name : NAMES) {
            own = own.replaceAll(name + "(?!" + RUN + ")", name + RUN);
        }
        return own;
    }

    /** The same text as it stands in the examples. */
    static String shown(String text) {
        return text.replaceAll("-?" + RUN, "");
    }

    static String plain(String type) {
        return type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** What was answered, a list or a text of some length with its beginning only. */
    static JsonNode answered(Response answer) {
        var text = shown(new String(answer.asByteArray(), StandardCharsets.UTF_8));
        if (!plain(answer.contentType()).endsWith("json")) {
            return Description.JSON.valueToTree(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        try {
            return shortened(Description.JSON.readTree(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode shortened(JsonNode value) {
        if (value.isArray()) {
            var list = Description.JSON.createArrayNode();
            value.valueStream().limit(MOST_ENTRIES).map(ExampleText::shortened).forEach(list::add);
            return list;
        }
        if (value instanceof ObjectNode object) {
            var copy = Description.JSON.createObjectNode();
            object.properties().forEach(one -> copy.set(one.getKey(), shortened(one.getValue())));
            return copy;
        }
        return value;
    }

    /** Which kinds of values there are; what a list or a text says is of no account. */
    static String shape(JsonNode value) {
        if (value.isObject()) {
            var names = new TreeSet<String>();
            value.fieldNames().forEachRemaining(names::add);
            return names.toString();
        }
        return value.isArray() ? "list" : value.isMissingNode() ? "none" : "value";
    }
}
