package org.dragoman;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No address without a decision on who may use it or a line in the list of routes, and no form without its token. */
@Tag("plain")
class RoutesTest {
    private static final List<Class<? extends Annotation>> DECISIONS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    static Stream<JavaMethod> endpoints() {
        return House.CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void saysWhoMayUseIt(JavaMethod endpoint) {
        assertThat(DECISIONS.stream()
                        .filter(d -> endpoint.isAnnotatedWith(d)
                                || endpoint.getOwner().isAnnotatedWith(d)))
                .as(endpoint.getFullName())
                .isNotEmpty();
    }

    /** An address, and who answers it. */
    private record Route(String path, String verb, String answer, String room, String people) {
        static Route to(JavaMethod endpoint) {
            var verb = endpoint.getAnnotations().stream()
                    .flatMap(a -> a.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                    .findFirst()
                    .orElseThrow();
            var path = Stream.of(pathOf(endpoint.getOwner()), pathOf(endpoint))
                    .map(part -> part.replaceAll("^/|/$", ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("/", "/", ""));
            return new Route(
                    path,
                    verb.value(),
                    endpoint.getOwner().getSimpleName() + "." + endpoint.getName(),
                    House.room(endpoint.getOwner()),
                    people(endpoint));
        }

        private static String pathOf(HasAnnotations<?> part) {
            return part.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        }

        private static String people(JavaMethod endpoint) {
            return Stream.<HasAnnotations<?>>of(endpoint, endpoint.getOwner())
                    .flatMap(part -> DECISIONS.stream()
                            .filter(part::isAnnotatedWith)
                            .map(d -> d == PermitAll.class
                                    ? "everyone"
                                    : d == Authenticated.class ? "signed in" : rolesOf(part)))
                    .findFirst()
                    .orElseThrow();
        }

        private static String rolesOf(HasAnnotations<?> part) {
            return String.join(
                            ", ", part.getAnnotationOfType(RolesAllowed.class).value())
                    .toLowerCase(Locale.ROOT);
        }

        /** The first word of an address, behind which things belong together. */
        String chapter() {
            return Pattern.compile("^(?:/api/v1)?/[^/{]*")
                    .matcher(path)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
        }

        String row() {
            return "| %s | `%s` | `%s` | %s | %s |".formatted(verb, path, answer, room, people);
        }
    }

    @Test
    void areListedWithWhoAnswersThem() throws IOException {
        var chapters = endpoints()
                .map(Route::to)
                .sorted(Comparator.comparing(Route::path)
                        .thenComparing(Route::verb)
                        .thenComparing(Route::answer))
                .collect(Collectors.groupingBy(
                        Route::chapter, TreeMap::new, Collectors.mapping(Route::row, Collectors.joining("\n"))));
        var list = chapters.entrySet().stream()
                .map(chapter ->
                        """
                        ## %s

                        | | address | answered by | room | open to |
                        | --- | --- | --- | --- | --- |
                        %s
                        """
                                .formatted(chapter.getKey(), chapter.getValue()))
                .collect(Collectors.joining("\n", "\n", ""));
        WrittenDown.compare(java.nio.file.Path.of("src/docs/routes.md"), "routes", list);
    }

    static Stream<java.nio.file.Path> templates() throws IOException {
        return Files.walk(java.nio.file.Path.of("src/main/resources/templates"))
                .filter(p -> p.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void carriesTheTokenInEveryForm(java.nio.file.Path template) throws IOException {
        var form = Pattern.compile("(?s)<form[^>]*method=\"post\"(?![^>]*/sign-in/check)[^>]*>.*?</form>");
        assertThat(form.matcher(Files.readString(template)).results().map(r -> r.group()))
                .allSatisfy(f -> assertThat(f).contains("{#token"));
    }
}
