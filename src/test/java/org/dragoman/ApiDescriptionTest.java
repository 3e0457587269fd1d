package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The description says of every operation what a stranger needs to know, and nothing that no call knows. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ApiDescriptionTest {
    /** What has been published, and by what it is verified. */
    private static final Pattern FOR_EVERYONE = Pattern.compile("get /api/v1/(editions|keys|log)\\b.*");

    private static final String PROBLEM = "application/problem+json";

    private record Described(String name, Map<String, ?> operation) {
        Object at(String key) {
            return operation.get(key);
        }

        Map<String, Map<String, ?>> responses() {
            return map(at("responses"));
        }

        List<String> parameters(String in) {
            List<Map<String, ?>> all = at("parameters") == null ? List.of() : list(at("parameters"));
            return all.stream()
                    .filter(p -> in.equals(p.get("in")))
                    .map(p -> String.valueOf(p.get("name")))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object tree) {
        return (Map<String, V>) tree;
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> list(Object tree) {
        return (List<V>) tree;
    }

    private static Map<String, ?> description() {
        return given().get("/api/openapi?format=json").jsonPath().getMap("$");
    }

    private static List<Described> operations() {
        var found = new ArrayList<Described>();
        Map<String, Map<String, ?>> paths = map(description().get("paths"));
        paths.forEach((path, item) -> item.forEach((verb, operation) -> {
            if (!verb.equals("parameters")) {
                found.add(new Described(verb + " " + path, map(operation)));
            }
        }));
        return found;
    }

    @Test
    void saysOfEveryOperationWhatItDoesAndWhoMay() {
        var names = new HashSet<Object>();
        assertThat(operations()).hasSizeGreaterThan(100).allSatisfy(described -> {
            assertThat(described.at("summary")).as(described.name()).asString().isNotBlank();
            assertThat(names.add(described.at("operationId")))
                    .as(described.name())
                    .isTrue();
            assertThat(ApiDescriptionTest.<String>list(described.at("tags")))
                    .hasSize(1)
                    .noneMatch(t -> t.contains("Api"));
            List<Map<String, ?>> security = list(described.at("security"));
            assertThat(security.stream().flatMap(s -> s.keySet().stream()))
                    .as(described.name())
                    .containsExactlyElementsOf(
                            FOR_EVERYONE.matcher(described.name()).matches() ? List.of() : List.of("basic", "token"));
        });
    }

    @Test
    void saysOfEveryOperationHowItRefuses() {
        assertThat(operations()).allSatisfy(described -> {
            var refusals = described.responses().entrySet().stream()
                    .filter(answer -> answer.getKey().matches("[45]..")
                            && !answer.getKey().equals("410"))
                    .toList();
            assertThat(refusals).as(described.name()).isNotEmpty().allSatisfy(answer -> {
                assertThat(String.valueOf(answer.getValue().get("description"))).matches(".+: (`[a-z-]+`(, )?)+\\.");
                assertThat(ApiDescriptionTest.<Object>map(answer.getValue().get("content")))
                        .as(described.name() + answer.getKey())
                        .containsOnlyKeys(PROBLEM);
            });
            assertThat(described.responses().keySet()).anyMatch(status -> status.startsWith("2"));
            if (described.name().contains("{") && !described.name().endsWith("/history")) {
                assertThat(described.responses().keySet()).as(described.name()).contains("404");
            }
        });
    }

    @Test
    void saysWhatIsAskedInTheHead() {
        assertThat(operations()).allSatisfy(described -> {
            var refused = described.responses().keySet();
            boolean reads = described.name().startsWith("get ");
            assertThat(described.parameters("header").contains("If-None-Match")).isEqualTo(reads);
            if (refused.contains("428")) {
                assertThat(described.parameters("header")).as(described.name()).contains("If-Match");
            }
        });
        assertThat(operations().stream().filter(o -> o.parameters("header").contains("If-Match")))
                .hasSizeGreaterThan(20);
        assertThat(operations().stream().filter(o -> o.parameters("header").contains("Idempotency-Key")))
                .hasSizeGreaterThan(15);
        assertThat(operations().stream().filter(o -> o.parameters("query").contains("limit")))
                .hasSizeGreaterThan(20);
    }

    /** What answers is described, and no type of what the application is made of. */
    @Test
    void knowsNoStrangeTypes() {
        Map<String, ?> components = map(description().get("components"));
        assertThat(ApiDescriptionTest.<Object>map(components.get("schemas")).keySet())
                .contains("Problem", "StatementItem")
                .doesNotContainAnyElementsOf(
                        Set.of("Template", "TemplateInstance", "Variant", "AtomicLong", "Language"));
        assertThat(ApiDescriptionTest.<Object>map(components.get("securitySchemes")))
                .containsOnlyKeys("basic", "token");
        assertThat(operations().stream().flatMap(o -> o.responses().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .flatMap(answer -> contents(answer.getValue())
                                .filter(schema -> schema == null || schema.isEmpty())
                                .map(schema -> o.name()))))
                .isEmpty();
    }

    private static Stream<Map<String, ?>> contents(Map<String, ?> answer) {
        Map<String, Map<String, ?>> content = answer.get("content") == null ? Map.of() : map(answer.get("content"));
        return content.entrySet().stream()
                .filter(type -> type.getKey().matches("application/json(;.*)?"))
                .map(type -> map(type.getValue().get("schema")));
    }

    /** What the description calls them. */
    @Test
    void saysWhatIsWrongWithTheHead() {
        given().accept("image/png")
                .get("/api/v1/editions")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
        given().put("/api/v1/editions").then().statusCode(405).body("code", equalTo("method"));
        People.editor();
        Drafts.as("editor")
                .contentType("text/plain")
                .body("Boats.")
                .post("/api/v1/segmentation")
                .then()
                .statusCode(415)
                .body("code", equalTo("media-type"));
    }

    @Test
    void isReadInBothFormats() {
        assertThat(new String(given().get("/api/openapi").asByteArray(), StandardCharsets.UTF_8))
                .startsWith("---\nopenapi: 3.1.0");
    }
}
