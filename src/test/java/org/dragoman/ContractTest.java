package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.RawRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a stranger sends, every operation of the API and every form answers as the contract says: with a refusal that
 * says so, and never with a failure.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ContractTest {
    private static final String JSON = "application/json";
    /** Quarkus itself ends a request whose address is no URI, with a bare status. */
    private static final Pattern NO_URI = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final String NUL = "\"a\\u0000b\"";
    private static final String HALF = "\"a\\ud800b\"";
    private static final String CONTROL = "\"a\\u0001b\"";
    private static final String LONG = "\"" + "x".repeat(70_000) + "\"";

    /** What no text can hold as it came: it is refused, and never changed. */
    private static final Pattern NO_TEXT = Pattern.compile("\\\\u0000|\\\\ud800|%00|%ED%A0%80");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> FIELDS = List.of("a%00b", "", "9".repeat(40), "%zz", "x".repeat(3000));
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final List<String> SEGMENTS =
            List.of("%00", "%ED%A0%80", "%01", "%zz", "%", "-1", "99999999999999999999");

    @TestHTTPResource("/")
    URI address;

    private final List<String> wrong = new ArrayList<>();

    /** @param fields of its JSON body */
    private record Operation(String verb, String path, List<String> queries, List<String> fields) {
        String with(String segment) {
            return path.replaceFirst("\\{[^}]*}", segment).replaceAll("\\{[^}]*}", "1");
        }

        boolean hasBody() {
            return verb.equals("POST") || verb.equals("PUT");
        }

        byte[] bodyOf(String value) {
            return fields.stream()
                    .map(field -> "\"" + field + "\":" + value)
                    .collect(Collectors.joining(",", "{", "}"))
                    .getBytes(UTF_8);
        }
    }

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.publisher();
    }

    private static List<Operation> operations() {
        var description = given().accept(JSON).get("/api/openapi?format=json").jsonPath();
        Map<String, Map<String, Map<String, ?>>> paths = description.getMap("paths");
        var found = new ArrayList<Operation>();
        paths.forEach((path, verbs) -> verbs.forEach((verb, operation) -> {
            if (!verb.equals("parameters")) {
                found.add(new Operation(
                        verb.toUpperCase(Locale.ROOT), path, queries(operation), fields(description, operation)));
            }
        }));
        return found;
    }

    private static List<String> queries(Map<String, ?> operation) {
        var parameters = operation.get("parameters") instanceof List<?> all ? all : List.of();
        return parameters.stream()
                .map(parameter -> (Map<?, ?>) parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }

    private static List<String> fields(JsonPath description, Map<String, ?> operation) {
        return at(operation, "requestBody", "content", JSON, "schema", "$ref") instanceof String schema
                        && description.get("components.schemas.'" + schema.replaceAll(".*/", "") + "'.properties")
                                instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object at(Object tree, String... way) {
        Object here = tree;
        for (var step : way) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }

    @Test
    void everyCallRefusesWhatItCannotTake() throws IOException {
        var operations = operations();
        assertThat(operations).hasSizeGreaterThan(80).anyMatch(o -> !o.fields().isEmpty());
        for (var operation : operations) {
            for (var request : strange(operation)) {
                see(operation, request);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<RawRequest> strange(Operation operation) {
        var requests = new ArrayList<RawRequest>();
        for (var segment : SEGMENTS) {
            if (operation.path().contains("{")) {
                requests.add(plain(operation, operation.with(segment)));
            }
            requests.add(plain(operation, operation.with("1") + "?unknown=" + segment));
            operation
                    .queries()
                    .forEach(q -> requests.add(plain(operation, operation.with("1") + "?" + q + "=" + segment)));
        }
        for (var header :
                List.of("Accept", "Accept-Language", "Content-Type", "Referer", "If-None-Match", "Cookie", "Prefer")) {
            requests.add(plain(operation, operation.with("1")).with(header, "!!;q=x\\%zz"));
        }
        for (var header : List.of("If-Match", "Idempotency-Key")) {
            for (var value : List.of("!!;q=x\\%zz", "\"", "\"\"", "W/\"1\"", "é", "9".repeat(4000), ",,,", "*")) {
                requests.add(plain(operation, operation.with("1")).with(header, value));
            }
        }
        if (operation.hasBody()) {
            for (var value : List.of(
                    "null", "[]", "{}", "[1,null]", "{\"x\":null}", "7", "1e999", "true", LONG, NUL, HALF, CONTROL)) {
                requests.add(plain(operation, operation.with("1")).body(JSON, operation.bodyOf(value)));
                requests.add(plain(operation, operation.with("1")).body(JSON, value.getBytes(UTF_8)));
            }
            for (var body : List.of("", "{\"a\":", "hello", "{\"a\":".repeat(5000), "[".repeat(50_000))) {
                requests.add(plain(operation, operation.with("1")).body(JSON, body.getBytes(UTF_8)));
            }
            requests.add(plain(operation, operation.with("1")).body("text/plain", "hello".getBytes(UTF_8)));
            requests.add(plain(operation, operation.with("1")).body("application/octet-stream", new byte[] {0, 1, -1}));
        }
        return requests;
    }

    private static RawRequest plain(Operation operation, String path) {
        var request = new RawRequest(operation.verb(), path);
        return operation.hasBody() ? request.body(JSON, "{}".getBytes(UTF_8)) : request;
    }

    /** Asked by each of those who may do most, until one is let in. */
    private void see(Operation operation, RawRequest request) throws IOException {
        for (var who : List.of("admin", "editor", "publisher")) {
            var answer = request.as(who).sendTo(address.getPort());
            if (answer.status() != 403) {
                boolean isTold = answer.status() < 400
                        || answer.status() == 400
                                && NO_URI.matcher(request.address()).find()
                        || answer.type().startsWith("application/problem+json");
                boolean isKept = answer.status() < 400 && isNoText(operation, request);
                if (answer.status() >= 500 || !isTold || isKept) {
                    wrong.add("%s: %d %s".formatted(request, answer.status(), answer.type()));
                }
                return;
            }
        }
    }

    private static boolean isNoText(Operation operation, RawRequest request) {
        return NO_TEXT.matcher(request.address()).find()
                || !operation.fields().isEmpty()
                        && request.toString().contains("{\"")
                        && NO_TEXT.matcher(request.toString()).find();
    }

    /** Who has not said who they are is asked for that first, whatever else may be wrong. */
    @Test
    void everyCallAsksWhoItIsFirst() throws IOException {
        for (var operation : operations()) {
            var request = new RawRequest(operation.verb(), operation.with("1"))
                    .with("Accept", "image/png")
                    .body("text/strange", new byte[] {1});
            var answer = request.sendTo(address.getPort());
            boolean isOpen = operation.verb().equalsIgnoreCase("get")
                    && operation.path().matches("/api/v1/(editions|keys|log)\\b.*");
            if (answer.status() != 401 && !isOpen) {
                wrong.add(request + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFormRefusesWhatCannotBeStored() throws IOException {
        var forms = RoutesTest.endpoints()
                .filter(e -> e.isAnnotatedWith(POST.class)
                        && !RoutesTest.Route.to(e).path().startsWith("/api/"))
                .map(e -> RoutesTest.Route.to(e).path().replaceAll("\\{[^}]*}", "1"))
                .toList();
        assertThat(forms).hasSizeGreaterThan(50);
        for (var form : forms) {
            for (var value : FIELDS) {
                var fields = HiddenFieldsTest.sent().stream()
                        .map(field -> field + "=" + value)
                        .collect(Collectors.joining("&", "csrf-token=" + TOKEN + "&", ""));
                seeForm(form(form).body(FORM, fields.getBytes(UTF_8)), value.contains("%00"));
            }
            for (var type : List.of("text/plain", "multipart/form-data; boundary=x", "!!")) {
                seeForm(form(form).body(type, "hello".getBytes(UTF_8)), false);
            }
            seeForm(form(form).with("Referer", "http://[::1/%zz\\").body(FORM, new byte[0]), false);
            for (var segment : SEGMENTS) {
                seeForm(form(form.replaceFirst("/1(?=/|$)", "/" + segment)).body(FORM, new byte[0]), false);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Pages are asked for with the same. */
    @Test
    void everyPageRefusesWhatItCannotRead() throws IOException {
        var pages = RoutesTest.endpoints()
                .filter(e -> e.isAnnotatedWith(GET.class))
                .map(e -> RoutesTest.Route.to(e).path())
                .filter(path -> !path.startsWith("/api/"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(60);
        for (var page : pages) {
            var plain = page.replaceAll("\\{[^{}]*(?:\\{[^}]*}[^{}]*)?}", "1");
            for (var segment : SEGMENTS) {
                seeForm(new RawRequest("GET", plain + "?q=" + segment + "&page=" + segment), false);
                seeForm(new RawRequest("GET", plain.replaceFirst("/1(?=/|$)", "/" + segment)), false);
            }
            seeForm(
                    new RawRequest("GET", plain)
                            .with("Referer", "http://[::1/%zz\\")
                            .with("Accept", "!!"),
                    false);
        }
        assertThat(wrong).isEmpty();
    }

    private static RawRequest form(String address) {
        return new RawRequest("POST", address);
    }

    /** Whoever asks in vain is followed by another, until one is let in. */
    private void seeForm(RawRequest request, boolean isNoText) throws IOException {
        for (var who : List.of("editor", "admin", "publisher")) {
            var answer = request.as(who).with("Cookie", "csrf-token=" + TOKEN).sendTo(address.getPort());
            if (answer.status() >= 500 || isNoText && answer.status() < 400) {
                wrong.add("%s: %d %s".formatted(request, answer.status(), answer.type()));
            }
            if (answer.status() != 403) {
                return;
            }
        }
    }
}
