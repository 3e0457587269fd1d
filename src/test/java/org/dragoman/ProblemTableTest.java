package org.dragoman;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.bound.Bounded;
import org.dragoman.contract.Once;
import org.dragoman.web.ChangesNothing;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes down which problems each operation of the API can answer with, as its code leads to them. */
@Tag("plain")
class ProblemTableTest {
    private static final Path TABLE = Path.of("src/main/resources/contract/problems.txt");
    private static final Map<String, List<Integer>> STATUSES = Map.of(
            "badInput", List.of(422),
            "conflict", List.of(409),
            "forbidden", List.of(403),
            "tooLarge", List.of(413),
            "notFound", List.of(404),
            "overtaken", List.of(409),
            "unseen", List.of(428));
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+)\"");
    private static final Map<String, List<String>> SOURCES = new HashMap<>();

    @Test
    void isWhatTheCodeLeadsTo() throws IOException {
        var table = RoutesTest.endpoints()
                .filter(route -> RoutesTest.Route.to(route).path().startsWith("/api/v1"))
                .map(ProblemTableTest::line)
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(table.lines()).hasSizeGreaterThan(100);
        WrittenDown.compare(TABLE, "problems", table);
    }

    private static String line(JavaMethod route) {
        var problems = new TreeSet<String>();
        var reached = reached(route);
        reached.forEach(unit -> problems.addAll(refusals(unit)));
        if (reached.stream().anyMatch(ProblemTableTest::isBounded)) {
            problems.add("413:too-costly");
        }
        boolean changes =
                !RoutesTest.Route.to(route).verb().equals("GET") && !route.isAnnotatedWith(ChangesNothing.class);
        if (changes) {
            problems.add(route.isAnnotatedWith(Conditional.class) ? "412:overtaken" : "412:no-version");
            problems.add("403:token-reads");
        }
        if (route.isAnnotatedWith(Once.class)) {
            problems.addAll(List.of("409:under-way", "422:key-malformed", "422:key-used"));
        }
        return Stream.concat(Stream.of(route.getOwner().getSimpleName() + "." + route.getName()), problems.stream())
                .collect(Collectors.joining(" "));
    }

    private static boolean isBounded(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Bounded.class) || unit.getOwner().isAnnotatedWith(Bounded.class);
    }

    /** All that a route calls, whoever answers a port among it. */
    private static HashSet<JavaCodeUnit> reached(JavaMethod route) {
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(List.of(route));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (seen.add(unit)) {
                accesses(unit)
                        .flatMap(access -> access.getTarget().resolveMember().stream())
                        .map(JavaCodeUnit.class::cast)
                        .filter(called -> called.getOwner().getPackageName().startsWith("org.dragoman")
                                && !called.getOwner().isEquivalentTo(Refusal.class))
                        .forEach(called -> {
                            open.push(called);
                            answering(called).forEach(open::push);
                        });
            }
        }
        return seen;
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(all -> all.stream().map(access -> (JavaAccess<?>) access));
    }

    private static Stream<JavaMethod> answering(JavaCodeUnit called) {
        return called.getOwner().isInterface()
                ? called.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals(called.getName()))
                : Stream.empty();
    }

    private static List<String> refusals(JavaCodeUnit unit) {
        return accesses(unit)
                .filter(access ->
                        access.getTargetOwner().isEquivalentTo(Refusal.class) && STATUSES.containsKey(access.getName()))
                .flatMap(access -> STATUSES.get(access.getName()).stream()
                        .map(status -> status + ":" + code(unit.getOwner(), access)))
                .toList();
    }

    private static String code(JavaClass owner, JavaAccess<?> refusal) {
        if (refusal.getName().equals("notFound")) {
            return "not-found";
        }
        var lines = SOURCES.computeIfAbsent(owner.getFullName().replaceAll("\\$.*", ""), ProblemTableTest::source);
        var after = String.join("\n", lines.subList(refusal.getLineNumber() - 1, lines.size()));
        return CODE.matcher(after).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> source(String type) {
        try {
            return Files.readAllLines(Path.of("src/main/java/" + type.replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
