package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts words and limits onto schemas. */
record Wording(Types types) {

    void put(Schema schema, JsonNode words) {
        if (words.has("description")) {
            schema.setDescription(words.get("description").asText());
        }
        if (words.path("readOnly").asBoolean()) {
            schema.setReadOnly(true);
        }
        putText(schema, words);
        putNumbers(schema, words);
        putChoices(schema, words);
        if (words.has("items") && schema.getItems() != null) {
            put(schema.getItems(), words.get("items"));
        }
        if (words.has("additional") && schema.getAdditionalPropertiesSchema() != null) {
            put(schema.getAdditionalPropertiesSchema(), words.get("additional"));
        }
    }

    private static void putText(Schema schema, JsonNode words) {
        if (words.has("format")) {
            schema.setFormat(words.get("format").asText());
        }
        if (words.has("pattern")) {
            schema.setPattern(words.get("pattern").asText());
        }
        if (words.has("minLength")) {
            schema.setMinLength(words.get("minLength").asInt());
        }
        if (words.has("maxLength")) {
            schema.setMaxLength(words.get("maxLength").asInt());
        }
    }

    private static void putNumbers(Schema schema, JsonNode words) {
        if (words.has("minimum")) {
            schema.setMinimum(BigDecimal.valueOf(words.get("minimum").asLong()));
        }
        if (words.has("maximum")) {
            schema.setMaximum(BigDecimal.valueOf(words.get("maximum").asLong()));
        }
        if (words.has("maxItems")) {
            schema.setMaxItems(words.get("maxItems").asInt());
        }
    }

    private void putChoices(Schema schema, JsonNode words) {
        choices(words).forEach(schema::addEnumeration);
    }

    private List<String> choices(JsonNode words) {
        if (words.has("codesOf")) {
            return types.constants(words.get("codesOf").asText()).stream()
                    .map(name -> name.replace('_', '-'))
                    .toList();
        }
        return words.has("namesOf") ? types.constants(words.get("namesOf").asText()) : Words.texts(words.path("enum"));
    }

    /** The schema of what no record of the code describes, since it is written once and kept as it is. */
    Schema schema(JsonNode words) {
        var schema = OASFactory.createSchema();
        if (words.has("ref")) {
            put(schema.ref(words.get("ref").asText()), words);
            return schema;
        }
        schema.addType(Schema.SchemaType.valueOf(words.get("type").asText().toUpperCase(Locale.ROOT)));
        put(schema, words);
        words.path("properties").properties().forEach(one -> schema.addProperty(one.getKey(), schema(one.getValue())));
        if (words.has("items")) {
            schema.setItems(schema(words.get("items")));
        }
        if (words.has("additional")) {
            schema.setAdditionalPropertiesSchema(schema(words.get("additional")));
        }
        return schema;
    }

    /** A schema that takes null as well. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            var either = OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
            return either.description(schema.getDescription());
        }
        if (schema.getEnumeration() != null) {
            schema.addEnumeration(null);
        }
        return schema.addType(Schema.SchemaType.NULL);
    }
}
