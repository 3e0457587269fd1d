package org.dragoman.contract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** An operation, to whose own description is added what all of its kind have in common. */
record DescribedOperation(String path, HttpMethod verb, Operation operation, ProblemTable problems) {
    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final String PREFER = "Prefer";
    private static final String UPLOAD_REPORT = "UploadReport";
    private static final Map<Integer, String> STATUSES = Map.ofEntries(
            Map.entry(400, "The request cannot be read"),
            Map.entry(401, "Nobody is signed in, or not rightly"),
            Map.entry(403, "Who asks may not"),
            Map.entry(404, "It is not there, or not for who asks"),
            Map.entry(406, "None of the media types that Accept names can be had"),
            Map.entry(409, "It does not fit the present state of things"),
            Map.entry(410, "It has been there and will not be again"),
            Map.entry(412, "If-Match does not hold: somebody else has changed it"),
            Map.entry(413, "It is larger than what is taken"),
            Map.entry(415, "The media type of the body is not taken"),
            Map.entry(422, "What was sent cannot be used"),
            Map.entry(428, "It is not said which version was read"));

    void complete(Words words, Wording wording) {
        var shared = words.shared(verb, path);
        shared.ifPresent(said -> {
            operation.setSummary(said.get("summary").asText());
            operation.setOperationId(Words.texts(said.get("methods")).get(0).replace('.', '_'));
        });
        operation.setTags(operation.getTags().stream()
                .map(tag -> tag.replaceFirst(" ?Api$", ""))
                .toList());
        boolean isPublic = secure();
        answerNothingWithNoContent();
        Optional.ofNullable(operation.getRequestBody())
                .ifPresent(body -> body.setContent(jsonFirst(body.getContent())));
        var codes =
                problems(shared.map(said -> Words.texts(said.get("methods"))).orElse(List.of(name())));
        describeConditions(codes);
        describeReadingBehind();
        describeLists();
        describeErrors(codes, isPublic);
        describeParameters(words, wording);
    }

    /** The scanner takes every POST for one that makes something. */
    private void answerNothingWithNoContent() {
        var made = operation.getResponses().getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            operation.getResponses().removeAPIResponse("201");
            operation
                    .getResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("No content"));
        }
    }

    /** Generators of clients take the first. */
    private static Content jsonFirst(Content content) {
        var sorted = OASFactory.createContent();
        content.getMediaTypes().entrySet().stream()
                .sorted(Comparator.comparing(type -> !type.getKey().equals("application/json")))
                .forEach(type -> sorted.addMediaType(type.getKey(), type.getValue()));
        return sorted;
    }

    /** What any of the methods that answer refuses. */
    private Map<Integer, Set<String>> problems(List<String> methods) {
        var all = new TreeMap<Integer, Set<String>>();
        methods.forEach(method -> problems.of(method)
                .forEach((status, codes) ->
                        all.computeIfAbsent(status, s -> new TreeSet<>()).addAll(codes)));
        return all;
    }

    private void describeParameters(Words words, Wording wording) {
        for (var parameter : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            parameter.setSchema(DescribedSchemas.inlined(parameter.getSchema()));
            words.parameter(name(), parameter.getName()).ifPresent(said -> {
                wording.put(parameter.getSchema(), said);
                parameter.getSchema().setDescription(null);
                parameter.setDescription(said.get("description").asText());
            });
        }
    }

    private boolean reads() {
        return verb == HttpMethod.GET;
    }

    private String name() {
        return operation.getOperationId().replace('_', '.');
    }

    /** Either way to sign in, with the same roles. */
    private boolean secure() {
        var needed = Optional.ofNullable(operation.getSecurity()).orElse(List.of()).stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .findFirst();
        if (needed.isEmpty()) {
            operation.setSecurity(List.of());
            return true;
        }
        var roles = needed.get();
        operation.setSecurity(Stream.of(ApiDescription.BASIC, ApiDescription.TOKEN)
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme, roles))
                .toList());
        var who = roles.isEmpty()
                ? "everyone who is signed in"
                : roles.stream().map(role -> role.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        var own = Optional.ofNullable(operation.getDescription())
                .map(text -> text + "\n\n")
                .orElse("");
        operation.setDescription(own + "Open to: " + who + ".");
        return false;
    }

    private void describeConditions(Map<Integer, Set<String>> codes) {
        if (reads()) {
            operation.addParameter(header("If-None-Match", "The entity tags of what is known: 304 if it is still so."));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not modified"));
            Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                    .ifPresent(answer -> answer.addHeader("ETag", told("The version, if it has one, and a sum.")));
        } else if (codes.getOrDefault(412, Set.of()).contains("overtaken")) {
            operation.addParameter(header("If-Match", "The entity tag of the version that was read."));
        }
        if (codes.getOrDefault(422, Set.of()).contains("key-used")) {
            operation.addParameter(header("Idempotency-Key", "With the same key the call is made once within a day."));
        }
    }

    /** What may be read behind the request can be asked to be: that is told from its parameter (RFC 7240, 4.1). */
    private void describeReadingBehind() {
        if (Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> PREFER.equals(parameter.getName()))) {
            var report = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(UPLOAD_REPORT));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "202",
                            OASFactory.createAPIResponse()
                                    .description("It is read behind the request; Location says where to ask again")
                                    .content(OASFactory.createContent().addMediaType("application/json", report)));
        }
    }

    private void describeLists() {
        var list = Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .filter(answer -> reads() && schemas(answer.getContent()).anyMatch(DescribedOperation::isList));
        list.ifPresent(answer -> {
            answer.addHeader("Link", told("The first, previous, next and last part (RFC 8288)."));
            operation.addParameter(part(Paging.PAGE, "The part that is wanted, from 1.", Paging.FARTHEST));
            operation.addParameter(part(Paging.LIMIT, "So many entries are in a part.", Paging.MOST));
        });
    }

    private static boolean isList(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)
                || String.valueOf(schema.getRef()).endsWith("/Listing");
    }

    private void describeErrors(Map<Integer, Set<String>> all, boolean isPublic) {
        add(all, 406, "not-acceptable");
        if (reads()) {
            add(all, 422, "part");
        }
        if (!isPublic) {
            add(all, 401, "sign-in");
            add(all, 403, "forbidden");
        }
        if (!reads()) {
            add(all, 415, "media-type");
        }
        if (operation.getRequestBody() != null) {
            add(all, 400, "request");
            add(all, 413, "request-too-large");
        } else if (operation.getParameters() != null) {
            add(all, 400, "request");
        }
        all.forEach(
                (status, codes) -> operation.getResponses().addAPIResponse(status.toString(), response(status, codes)));
    }

    private static void add(Map<Integer, Set<String>> all, int status, String code) {
        all.computeIfAbsent(status, s -> new TreeSet<>()).add(code);
    }

    private static APIResponse response(int status, Set<String> codes) {
        var named = codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        var words = STATUSES.getOrDefault(status, "It was refused");
        var problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(ApiDescription.PROBLEM))
                .example(example(status, words, codes.iterator().next()));
        return OASFactory.createAPIResponse()
                .description(words + ": " + named + ".")
                .content(OASFactory.createContent().addMediaType(PROBLEM_TYPE, problem));
    }

    private static Map<String, Object> example(int status, String words, String code) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "about:blank");
        example.put("title", "This is refused");
        example.put("status", status);
        example.put("detail", words + ".");
        example.put("code", code);
        example.put("message", words + ".");
        return example;
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Parameter part(String name, String description, int most) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(most)));
    }

    private static Header told(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    static Stream<Schema> sent(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).stream().flatMap(body -> schemas(body.getContent()));
    }

    /** What an operation is sent and answers. */
    static Stream<Schema> schemas(Operation operation) {
        var answers = operation.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> schemas(answer.getContent()));
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getSchema)
                .flatMap(Stream::ofNullable);
        return Stream.of(sent(operation), answers, parameters).flatMap(all -> all);
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .flatMap(Stream::ofNullable);
    }
}
