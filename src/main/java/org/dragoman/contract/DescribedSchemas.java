package org.dragoman.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schemas of what is sent and answered, to which are added words, limits, what may be null, and what is never left
 * out: the last two as the records of the code say it.
 *
 * @param sent the names of those that requests bring, or that are in these
 */
record DescribedSchemas(Words words, Types types, Set<String> sent) {
    /** What is better seen at its place than looked up elsewhere. */
    private static final Map<String, String> FORMATS =
            Map.of("Instant", "date-time", "LocalDate", "date", "UUID", "uuid");

    void complete(Map<String, Schema> schemas) {
        schemas.forEach(this::complete);
    }

    private void complete(String name, Schema schema) {
        var wording = new Wording(types);
        words.schema(name).ifPresent(said -> wording.put(schema, said));
        var properties = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        var type = types.recordOf(name, properties.keySet());
        var needed = words.required(name);
        for (var one : List.copyOf(properties.entrySet())) {
            var property = one.getKey();
            var described = inlined(one.getValue());
            words.property(name, property).ifPresent(said -> wording.put(described, said));
            boolean nullable = type.filter(t -> Types.mayBeNull(t, property)).isPresent();
            boolean leftOut = type.filter(Types::leavesNullOut).isPresent();
            boolean isNeeded = sent.contains(name) ? needed.contains(property) : !(nullable && leftOut);
            if (isNeeded && !words.isOptional(name, property)) {
                schema.addRequired(property);
            }
            boolean takesNull = nullable && !leftOut && !(sent.contains(name) && isNeeded);
            schema.addProperty(property, takesNull ? Wording.orNull(described) : described);
        }
    }

    static boolean isInlined(String name) {
        return FORMATS.containsKey(name);
    }

    /** A format in place of a reference to a schema that says no more. */
    static Schema inlined(Schema schema) {
        var format = FORMATS.get(ApiDescription.name(String.valueOf(schema.getRef())));
        return format == null
                ? schema
                : OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(format);
    }
}
