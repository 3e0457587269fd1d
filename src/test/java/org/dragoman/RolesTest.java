package org.dragoman;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody does what their role does not allow: at the door of every address, and in the rules behind it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RolesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    /** What asks for no role: it is done to one's own account, opened by a secret, or changes nothing. */
    private static final Set<String> FOR_EVERYONE = Set.of(
            "MeResource.change",
            "MeResource.changePassword",
            "MeResource.chooseLetters",
            "MeResource.createToken",
            "MeResource.revokeToken",
            "MeResource.endSession",
            "MeResource.endOtherSessions",
            "OwnFactorApi.begin",
            "OwnFactorApi.confirm",
            "OwnFactorApi.renew",
            "OwnFactorApi.remove",
            "SecondFactorResource.begin",
            "SecondFactorResource.confirm",
            "SecondFactorResource.renew",
            "SecondFactorResource.remove",
            "SecondStepResource.show",
            "PasskeyResource.register",
            "PasskeyResource.remove",
            "PasskeySignInResource.show",
            "TokenApi.create",
            "TokenApi.revoke",
            "SessionApi.end",
            "SessionApi.endOthers",
            "MeApi.chooseLetters",
            "MeApi.change",
            "MeApi.changePassword",
            "InvitationResource.accept",
            "SignInResource.signOut",
            "LanguageResource.prefer",
            "AlignmentApi.align",
            "SplittingApi.split",
            "CheckApi.check",
            "GlossaryApi.consequences",
            "WorkbenchResource.glance");

    private static Stream<JavaMethod> routes() {
        return HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class));
    }

    /** The role that lets someone through the door is asked for once more by whatever makes the change. */
    @Test
    void everyChangeAsksForARoleItself() {
        var changing = routes().filter(route -> !verb(route).equals("GET")).toList();
        assertThat(changing)
                .filteredOn(route -> !reachesMustHold(route))
                .extracting(RolesTest::name)
                .containsExactlyInAnyOrderElementsOf(FOR_EVERYONE);
    }

    private static boolean reachesMustHold(JavaMethod route) {
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(List.of(route));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (unit.getName().equals("mustHold") && unit.getOwner().isEquivalentTo(Account.class)) {
                return true;
            }
            if (seen.add(unit)) {
                Stream.of(
                                unit.getCallsFromSelf().stream(),
                                unit.getMethodReferencesFromSelf().stream(),
                                unit.getConstructorReferencesFromSelf().stream())
                        .flatMap(accesses -> accesses)
                        .map(JavaAccess::getTarget)
                        .flatMap(target -> target.resolveMember().stream())
                        .map(JavaCodeUnit.class::cast)
                        .filter(called -> called.getOwner().getPackageName().startsWith("org.dragoman"))
                        .forEach(open::push);
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noAddressOpensToARoleThatItDoesNotName(Role role) {
        var someone = signedIn(role);
        assertThat(routes().filter(route -> allowed(route)
                        .filter(roles -> !roles.contains(role.name()))
                        .isPresent()))
                .extracting(route -> name(route) + " " + answer(route, someone))
                .allMatch(said -> said.endsWith(" 403"));
    }

    private static int answer(JavaMethod route, Someone someone) {
        return as(someone, route).request(verb(route), address(route)).statusCode();
    }

    /** A call is made with a password: no cookie is taken for a change there. */
    private static RequestSpecification as(Someone someone, JavaMethod route) {
        var asked = address(route).startsWith("/api/")
                ? given().auth().preemptive().basic(someone.username(), People.PASSWORD)
                : given().cookies(someone.cookies());
        asked.redirects().follow(false);
        var type = annotation(route, Consumes.class)
                .map(c -> c.value()[0])
                .filter(consumed -> !consumed.equals("*/*"))
                .orElse("application/json");
        if (type.startsWith("multipart")) {
            return asked.multiPart("text", "");
        }
        if (!Set.of("POST", "PUT").contains(verb(route))) {
            return asked;
        }
        return type.equals(MediaType.APPLICATION_FORM_URLENCODED)
                ? asked.contentType(type).formParam("nothing", "")
                : asked.contentType(type).body(new byte[0]);
    }

    private static Optional<List<String>> allowed(JavaMethod route) {
        if (route.isAnnotatedWith(Authenticated.class) || route.isAnnotatedWith(PermitAll.class)) {
            return Optional.empty();
        }
        return annotation(route, RolesAllowed.class).map(roles -> List.of(roles.value()));
    }

    private static <A extends Annotation> Optional<A> annotation(JavaMethod route, Class<A> type) {
        return route.tryGetAnnotationOfType(type).or(() -> route.getOwner().tryGetAnnotationOfType(type));
    }

    private static String verb(JavaMethod route) {
        return Stream.of("GET", "POST", "PUT", "DELETE", "PATCH")
                .filter(v -> route.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().getName().equals("jakarta.ws.rs." + v)))
                .findFirst()
                .orElseThrow();
    }

    /** With something at each place that a path leaves open. */
    private static String address(JavaMethod route) {
        var below = route.tryGetAnnotationOfType(Path.class).map(Path::value).stream();
        var path = Stream.concat(
                        Stream.of(
                                route.getOwner().getAnnotationOfType(Path.class).value()),
                        below)
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(part -> !part.isEmpty())
                .collect(joining("/", "/", ""));
        return path.replaceAll("\\{upload\\}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{verb:[^}]*\\}", "approve")
                .replaceAll("\\{[^}]*\\}", "1");
    }

    private static String name(JavaMethod route) {
        return route.getOwner().getSimpleName() + "." + route.getName();
    }

    private record Someone(String username, Map<String, String> cookies) {}

    private static Someone signedIn(Role role) {
        var account = People.account("only-" + role.name().toLowerCase(Locale.ROOT), Set.of(role), Set.of());
        var cookies = SentForms.session(account.username());
        return new Someone(account.username(), cookies);
    }
}
