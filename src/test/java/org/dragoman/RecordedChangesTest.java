package org.dragoman;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.audit.Trail;
import org.dragoman.translation.TranslationRevision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every change has an author: whatever a page or a call can change is written into the trail, or into the revisions of a
 * translation, which are sealed with it.
 */
@Tag("plain")
class RecordedChangesTest {
    /** What changes nothing that anyone else sees or that lasts, and why. */
    private static final Map<String, String> NO_CHANGES = Map.ofEntries(
            Map.entry("AlignmentApi.align", "answers a question"),
            Map.entry("CheckApi.check", "answers a question"),
            Map.entry("GlossaryApi.consequences", "answers a question"),
            Map.entry("SplittingApi.split", "answers a question"),
            Map.entry("WorkbenchResource.glance", "answers a question"),
            Map.entry("LanguageResource.prefer", "the language in which one reads"),
            Map.entry("SignInResource.signOut", "ends one's own session in this browser"),
            Map.entry(
                    "SecondFactorResource.begin",
                    "shows a secret that counts once its code is confirmed, which is recorded"),
            Map.entry("OwnFactorApi.begin", "shows a secret that counts once its code is confirmed, which is recorded"),
            Map.entry("ImportResource.upload", "keeps a file until it is confirmed, which is recorded"),
            Map.entry("PasskeySignInResource.show", "begins one's own session in this browser"),
            Map.entry("ImportResource.decode", "says how a file that waits is to be read"),
            Map.entry("ImportResource.choose", "says how a file that waits is to be read"),
            Map.entry("RevisionResource.discard", "takes back what was not confirmed"),
            Map.entry("RevisionApi.discard", "takes back what was not confirmed"));

    static Stream<JavaMethod> changes() {
        return RoutesTest.endpoints().filter(m -> Stream.of(POST.class, PUT.class, DELETE.class, PATCH.class)
                .anyMatch(m::isAnnotatedWith));
    }

    static Stream<JavaMethod> recordedChanges() {
        return changes().filter(m -> !NO_CHANGES.containsKey(name(m)));
    }

    static Stream<JavaMethod> exceptions() {
        return changes().filter(m -> NO_CHANGES.containsKey(name(m)));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @ParameterizedTest
    @MethodSource("recordedChanges")
    void writeWhoDidWhat(JavaMethod change) {
        assertThat(records(change)).as(change.getFullName()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void areNotListedWithoutNeed(JavaMethod exception) {
        assertThat(records(exception)).as(exception.getFullName()).isFalse();
    }

    @Test
    void areListedByTheirNames() {
        assertThat(exceptions().map(RecordedChangesTest::name)).containsAll(NO_CHANGES.keySet());
    }

    /** Whether the call leads, along some way, to a record. */
    private static boolean records(JavaCodeUnit start) {
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(List.of(start));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (isRecord(next)) {
                return true;
            }
            if (seen.add(next)) {
                called(next)
                        .filter(c -> c.getOwner().getPackageName().startsWith("org.dragoman"))
                        .forEach(open::add);
            }
        }
        return false;
    }

    private static boolean isRecord(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(Trail.class) && unit.getName().equals("record")
                || unit.getOwner().isEquivalentTo(TranslationRevision.class) && unit.isConstructor();
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<CodeUnitAccessTarget> calls = Stream.concat(
                        unit.getMethodCallsFromSelf().stream(), unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTarget());
        Stream<CodeUnitAccessTarget> references = Stream.concat(
                        unit.getMethodReferencesFromSelf().stream(), unit.getConstructorReferencesFromSelf().stream())
                .map(reference -> reference.getTarget());
        return Stream.concat(calls, references)
                .flatMap(target -> target.resolveMember().stream())
                .flatMap(member -> Stream.concat(Stream.of(member), implementations(member)));
    }

    /** Of what is declared in an interface or an abstract class. */
    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit member) {
        Set<JavaClass> below =
                member.isConstructor() ? Set.of() : member.getOwner().getAllSubclasses();
        return below.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getName().equals(member.getName())
                        && m.getRawParameterTypes().size()
                                == member.getRawParameterTypes().size())
                .map(m -> (JavaCodeUnit) m);
    }
}
