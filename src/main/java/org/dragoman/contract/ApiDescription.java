package org.dragoman.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * The description of the API. Pages are kept out of it: they are for people, and may change with every release. What all
 * calls have in common is said here once for all of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    /** Schemas that follow from no record of the code. */
    private static final List<String> WRITTEN = List.of(
            "EditionDocument",
            "EditionCorrection",
            "EditionLicence",
            "LanguageProvenance",
            "EditionSegment",
            "EditionText",
            "EditionProvenance",
            "EditionReview");

    static final String BASIC = "basic";
    static final String TOKEN = "token";
    static final String PROBLEM = "Problem";

    private static final String API = "/api/";

    private final Types types;

    public ApiDescription(IndexView index) {
        this.types = new Types(index);
    }

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
        var words = Words.read();
        var wording = new Wording(types);
        WRITTEN.forEach(name -> api.getComponents()
                .addSchema(name, wording.schema(words.schema(name).orElseThrow())));
        var problems = ProblemTable.read();
        var examples = Examples.read();
        paths.getPathItems().forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            new DescribedOperation(path, verb, operation, problems).complete(words, wording);
            examples.put(verb, path, operation);
        }));
        api.setTags(tags(api, words));
        api.setServers(List.of(OASFactory.createServer().url("/").description("Where this description was read")));
        keepWhatIsReferredTo(api);
        describeSchemas(api, words);
    }

    private static List<Tag> tags(OpenAPI api, Words words) {
        return operations(api)
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(name -> OASFactory.createTag()
                        .name(name)
                        .description(words.tag(name)
                                .map(said -> said.get("description").asText())
                                .orElse("")))
                .toList();
    }

    private void describeSchemas(OpenAPI api, Words words) {
        var schemas = api.getComponents().getSchemas();
        var sent = referredTo(operations(api).flatMap(DescribedOperation::sent), schemas);
        var described = new DescribedSchemas(words, types, sent);
        described.complete(schemas.entrySet().stream()
                .filter(schema -> !WRITTEN.contains(schema.getKey())
                        && !schema.getKey().equals(PROBLEM)
                        && !DescribedSchemas.isInlined(schema.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        schemas.keySet().stream()
                .filter(DescribedSchemas::isInlined)
                .toList()
                .forEach(api.getComponents()::removeSchema);
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
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
                .required(List.of("type", "title", "status", "detail", "code", "message"))
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
        var kept = referredTo(operations(api).flatMap(DescribedOperation::schemas), components.getSchemas());
        kept.add(PROBLEM);
        List.copyOf(components.getSchemas().keySet()).stream()
                .filter(schema -> !kept.contains(schema))
                .forEach(components::removeSchema);
    }

    private static Set<String> referredTo(Stream<Schema> from, Map<String, Schema> all) {
        var found = new HashSet<String>();
        var open = from.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            var schema = open.pop();
            open.addAll(parts(schema));
            var reference = schema.getRef();
            if (reference != null && found.add(name(reference))) {
                open.add(Objects.requireNonNull(all.get(name(reference)), reference));
            }
        }
        return found;
    }

    static String name(String reference) {
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
