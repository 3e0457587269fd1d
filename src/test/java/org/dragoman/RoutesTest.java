package org.dragoman;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No address without a decision on who may use it, and no form without its token. */
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
