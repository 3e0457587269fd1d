package org.dragoman.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/**
 * The description of the API. Pages are kept out of it: they are for people, and may change with every release. What all
 * calls have in common is said here once for all of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    static final String BASIC = "basic";
    static final String TOKEN = "token";
    static final String PROBLEM = "Problem";

    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        if (paths == null) {
            return;
        }
        paths.getPathItems().keySet().stream()
                .filter(path -> !path.startsWith(API))
                .toList()
                .forEach(paths::removePathItem);
        signIns(api);
        api.getComponents().addSchema(PROBLEM, problem());
        var problems = ProblemTable.read();
        paths.getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> new DescribedOperation(path, verb, operation, problems).complete()));
        api.setServers(List.of(OASFactory.createServer().url("/").description("Where this description was read")));
        keepWhatIsReferredTo(api);
    }

    private static void signIns(OpenAPI api) {
        api.getComponents().setSecuritySchemes(null);
        api.getComponents()
                .addSecurityScheme(BASIC, scheme("basic", "The username and the password of an account."))
                .addSecurityScheme(
                        TOKEN,
                        scheme(
                                "bearer",
                                "A personal token of POST /api/v1/me/tokens; one that reads changes nothing."));
    }

    private static SecurityScheme scheme(String name, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(name)
                .description(description);
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457).")
                .addProperty(
                        "type",
                        text("Always about:blank: the code tells problems apart.")
                                .format("uri-reference"))
                .addProperty("title", text("In the language of the request."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The status code of the answer."))
                .addProperty("detail", text("What to do, in the language of the request."))
                .addProperty("code", text("What never changes of it.").pattern("^[a-z-]+$"))
                .addProperty("message", text("The same as the detail."))
                .addProperty("current", object("What was to be changed as it is now, where If-Match does not hold."));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    /** Pages bring types of the template engine and of the database with them, which no call knows. */
    private static void keepWhatIsReferredTo(OpenAPI api) {
        var components = api.getComponents();
        var kept = new HashSet<String>(Set.of(PROBLEM));
        var open = new ArrayDeque<Schema>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(DescribedOperation::schemas)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var schema = open.pop();
            open.addAll(parts(schema));
            var reference = schema.getRef();
            if (reference != null && kept.add(name(reference))) {
                open.add(Objects.requireNonNull(components.getSchemas().get(name(reference))));
            }
        }
        List.copyOf(components.getSchemas().keySet()).stream()
                .filter(schema -> !kept.contains(schema))
                .forEach(components::removeSchema);
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static List<Schema> parts(Schema schema) {
        return Stream.of(
                        values(schema.getProperties()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()),
                        all(schema.getAllOf()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Schema> values(@Nullable Map<String, Schema> named) {
        return named == null ? Stream.empty() : named.values().stream();
    }

    private static Stream<Schema> all(@Nullable List<Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.stream();
    }
}
