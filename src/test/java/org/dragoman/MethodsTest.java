package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address tells what can be asked of it (RFC 9110, sections 9.3.2, 9.3.7, 15.5.6 and 15.5.16). */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class MethodsTest {
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> told = new TreeSet<>();

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
    }

    /** The verbs of the code by an address of each kind, with something at each place that is left open. */
    private static Map<String, Set<String>> verbs() {
        return RoutesTest.endpoints()
                .map(RoutesTest.Route::to)
                .collect(Collectors.groupingBy(
                        route -> filled(route.path()),
                        TreeMap::new,
                        Collectors.mapping(RoutesTest.Route::verb, Collectors.toCollection(TreeSet::new))));
    }

    private static String filled(String path) {
        return path.replaceAll("\\{verb:[^}]*}", "approve").replaceAll("\\{[^{}]*(?:\\{[^}]*}[^{}]*)?}", "1");
    }

    private static Set<String> listed(Response answer, String header) {
        var value = answer.header(header);
        return value == null
                ? Set.of()
                : Arrays.stream(value.split(",", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Set<String> verbs) {
        var all = new TreeSet<>(verbs);
        all.add("OPTIONS");
        if (verbs.contains("GET")) {
            all.add("HEAD");
        }
        return all;
    }

    @Test
    void optionsTellWhatCanBeAsked() {
        verbs().forEach((path, verbs) -> {
            var answer = Drafts.as("editor").options(path);
            if (answer.statusCode() != 204 || !listed(answer, "Allow").equals(expected(verbs))) {
                wrong.add("OPTIONS %s: %d %s, not %s"
                        .formatted(path, answer.statusCode(), answer.header("Allow"), expected(verbs)));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anotherVerbIsToldWhichThereAre() {
        verbs().forEach((path, verbs) -> {
            for (var verb : List.of("PATCH", "DELETE", "GET")) {
                boolean isCall = path.startsWith("/api/");
                if (!verbs.contains(verb) && (isCall || verb.equals("GET"))) {
                    var answer = Drafts.as("editor").redirects().follow(false).request(verb, path);
                    if (answer.statusCode() != 405 || !listed(answer, "Allow").equals(expected(verbs))) {
                        wrong.add("%s %s: %d %s, not %s"
                                .formatted(verb, path, answer.statusCode(), answer.header("Allow"), expected(verbs)));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPageHasAHead() {
        verbs().forEach((path, verbs) -> {
            if (verbs.contains("GET")) {
                var whole = Drafts.as("editor").redirects().follow(false).get(path);
                var head = Drafts.as("editor").redirects().follow(false).head(path);
                if (head.statusCode() != whole.statusCode()
                        || head.asByteArray().length > 0
                        || !String.valueOf(head.contentType()).equals(String.valueOf(whole.contentType()))) {
                    wrong.add("HEAD %s: %d %s, not %d %s"
                            .formatted(
                                    path,
                                    head.statusCode(),
                                    head.contentType(),
                                    whole.statusCode(),
                                    whole.contentType()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anotherTypeIsToldWhichAreTaken() {
        verbs().forEach((path, verbs) -> {
            for (var verb : List.of("POST", "PUT")) {
                if (path.startsWith("/api/") && verbs.contains(verb)) {
                    seeType(verb, path);
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(told).hasSizeGreaterThan(30);
    }

    private void seeType(String verb, String path) {
        for (var who : List.of("editor", "admin")) {
            var answer =
                    Drafts.as(who).contentType("image/png").body(new byte[] {1}).request(verb, path);
            var accepted = listed(answer, "Accept");
            boolean isTold = !accepted.isEmpty()
                    && (verb.equals("PUT") || listed(answer, "Accept-Post").equals(accepted));
            if (answer.statusCode() == 415 && isTold) {
                told.add(verb + " " + path);
            } else if (answer.statusCode() == 415) {
                wrong.add("%s %s: %s".formatted(verb, path, answer.headers()));
            }
        }
    }
}
