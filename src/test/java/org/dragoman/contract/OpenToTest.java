package org.dragoman.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every call is tried by each role and by nobody, with the body of its example: those it is open to, and no others. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class OpenToTest {
    private static final String NO_TERMS = "{\"type\":\"place\",\"terms\":[]}";

    /** Bodies that come as far as the examples and leave the next tries as they are. */
    private static final Map<String, String> HARMLESS = Map.of(
            "PUT /api/v1/site/second-factor",
            "{\"roles\":[]}",
            "PUT /api/v1/me/password",
            "{\"present\":\"not this one\",\"password\":\"boats wait at low water\"}",
            "POST /api/v1/authority/library",
            "{\"keys\":[]}",
            "PUT /api/v1/glossary/concepts/{key}",
            NO_TERMS,
            "POST /api/v1/glossary/concepts/{key}/proposal",
            NO_TERMS);

    private Description description;
    private final JsonNode examples = Examples.read().calls();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void read() {
        description = Description.read();
    }

    @Test
    void whoTheDescriptionSaysAndNobodyElse() {
        assertThat(description.operations()).hasSizeGreaterThan(120);
        for (var role : Role.values()) {
            var name = "door-" + role.name().toLowerCase(Locale.ROOT);
            People.account(name, Set.of(role), EnumSet.allOf(Language.class));
            description.operations().forEach(operation -> see(operation, role, name));
        }
        description.operations().forEach(this::seeNobody);
        assertThat(wrong).isEmpty();
    }

    private void see(Description.Operation operation, Role role, String name) {
        var roles = operation.said().at("/security/0/basic");
        boolean isOpen = roles.isMissingNode()
                || roles.isEmpty()
                || roles.valueStream().anyMatch(one -> one.asText().equals(role.name()));
        var answer = made(operation, Drafts.as(name));
        boolean isForbidden = answer.statusCode() == 403 && code(answer).equals("forbidden");
        if (isForbidden == isOpen || answer.statusCode() == 401 || answer.statusCode() >= 500) {
            wrong.add("%s by %s: %d %s".formatted(operation.name(), role, answer.statusCode(), answer.asString()));
        }
    }

    private void seeNobody(Description.Operation operation) {
        var answer = made(operation, RestAssured.given());
        boolean isPublic = operation.said().path("security").isEmpty();
        if (isPublic == (answer.statusCode() == 401)) {
            wrong.add("%s by nobody: %d".formatted(operation.name(), answer.statusCode()));
        }
    }

    private static String code(Response answer) {
        return String.valueOf((Object) answer.jsonPath().get("code"));
    }

    private Response made(Description.Operation operation, RequestSpecification asked) {
        var path = operation.path().replace("{verb}", "approve").replaceAll("\\{[^}]*}", "999999999");
        asked.contentType("application/json");
        var sent = examples.path(operation.name()).path("sent").properties().stream()
                .findFirst();
        sent.ifPresent(body -> asked.contentType(body.getKey())
                .body(text(operation, body.getValue()).getBytes(StandardCharsets.UTF_8)));
        for (var query : operation.parameters("query")) {
            var value = examples.path(operation.name())
                    .path("parameters")
                    .path(query.get("name").asText());
            if (!value.isMissingNode()) {
                asked.queryParam(query.get("name").asText(), value.asText());
            }
        }
        return asked.request(Method.valueOf(operation.verb()), path);
    }

    private static String text(Description.Operation operation, JsonNode body) {
        var example = body.isTextual() ? body.asText() : body.toString();
        return HARMLESS.getOrDefault(operation.name(), example);
    }
}
