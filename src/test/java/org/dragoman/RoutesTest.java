package org.dragoman;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        assertThat(DECISIONS.stream().filter(d -> isDecided(endpoint, d)))
                .as(
                        "%s needs @RolesAllowed, @Authenticated or @PermitAll, here or at its class",
                        endpoint.getFullName())
                .isNotEmpty();
    }

    private static boolean isDecided(JavaMethod endpoint, Class<? extends Annotation> decision) {
        return endpoint.isAnnotatedWith(decision) || endpoint.getOwner().isAnnotatedWith(decision);
    }

    /** An address, and who answers it. */
    record Route(String path, String verb, String media, String answer, String room, String people) {
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
                    media(endpoint),
                    endpoint.getOwner().getSimpleName() + "." + endpoint.getName(),
                    House.room(endpoint.getOwner()),
                    people(endpoint));
        }

        private static String pathOf(HasAnnotations<?> part) {
            return part.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        }

        /** What tells routes of one address apart: what is sent, or what is asked for. */
        private static String media(JavaMethod endpoint) {
            return Stream.<HasAnnotations<?>>of(endpoint, endpoint.getOwner())
                    .flatMap(part -> Stream.concat(
                            part.tryGetAnnotationOfType(Consumes.class).map(Consumes::value).stream(),
                            part.tryGetAnnotationOfType(Produces.class).map(Produces::value).stream()))
                    .findFirst()
                    .map(types -> String.join(", ", types))
                    .orElse("");
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
            return "| %s | `%s` | %s | `%s` | %s | %s |".formatted(verb, path, media, answer, room, people);
        }
    }

    @Test
    void areListedWithWhoAnswersThem() throws IOException {
        var chapters = endpoints()
                .filter(endpoint -> DECISIONS.stream().anyMatch(d -> isDecided(endpoint, d)))
                .map(Route::to)
                .sorted(Comparator.comparing(Route::path)
                        .thenComparing(Route::verb)
                        .thenComparing(Route::answer)
                        .thenComparing(Route::media))
                .collect(Collectors.groupingBy(
                        Route::chapter, TreeMap::new, Collectors.mapping(Route::row, Collectors.joining("\n"))));
        var list = chapters.entrySet().stream()
                .map(chapter ->
                        """
                        ## %s

                        | | address | sent or answered | answered by | room | open to |
                        | --- | --- | --- | --- | --- | --- |
                        %s
                        """
                                .formatted(chapter.getKey(), chapter.getValue()))
                .collect(Collectors.joining("\n", "\n", ""));
        WrittenDown.compare(java.nio.file.Path.of("src/docs/routes.md"), "routes", list);
    }

    /** Pages that need more than a statement, a job and a concept, and what opens them. */
    private static final Map<String, String> OPENED_ELSEWHERE = Map.ofEntries(
            Map.entry("/setup", "SetupTest"),
            Map.entry("/site/webhooks/{id}", "WebhookPageTest"),
            Map.entry("/invitations/{secret}", "SignInResourceTest"),
            Map.entry("/jobs/{job}/translations/{translation}", "a part of a page, which the workbench fetches"),
            Map.entry("/statements/{id}/checks/progress", "a part of a page, which the findings fetch"),
            Map.entry("/statements/{id}/revisions/{number}", "RevisionPageTest"),
            Map.entry("/statements/{id}/revisions/proposed/{proposal}", "RevisionPageTest"),
            Map.entry("/glossary/import/{upload}", "GlossaryPageTest"),
            Map.entry("/glossary/import/{upload}/columns", "ForeignFilesTest"),
            Map.entry("/glossary/import/{upload}/encoding", "TableEncodingTest"));

    @Test
    void everyPageIsAmongThoseThatAreLookedAt() {
        var opened = AllPages.of(1, 1, "key", 1).values().stream()
                .flatMap(List::stream)
                .map(path -> path.replaceAll("\\?.*", ""))
                .toList();
        assertThat(endpoints()
                        .filter(e -> e.isAnnotatedWith(GET.class))
                        .filter(e -> e.getRawReturnType().isEquivalentTo(TemplateInstance.class))
                        .filter(e -> !e.isAnnotatedWith(PermitAll.class)
                                && !e.getOwner().isAnnotatedWith(PermitAll.class))
                        .map(e -> Route.to(e).path())
                        .filter(route -> !OPENED_ELSEWHERE.containsKey(route))
                        .filter(route -> opened.stream()
                                .noneMatch(path -> path.matches(route.replaceAll("\\{[^}]*\\}", "[^/]+")))))
                .as("pages that nobody looks at: add their addresses to AllPages")
                .isEmpty();
    }

    static Stream<java.nio.file.Path> templates() throws IOException {
        return Files.walk(java.nio.file.Path.of("src/main/resources/templates"))
                .filter(p -> p.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void carriesTheTokenInEveryForm(java.nio.file.Path template) throws IOException {
        var form = Pattern.compile("(?s)<form[^>]*method=\"post\"[^>]*>.*?</form>");
        assertThat(form.matcher(Files.readString(template)).results().map(r -> r.group()))
                .allSatisfy(f -> assertThat(f).contains("{#token"));
    }
}
