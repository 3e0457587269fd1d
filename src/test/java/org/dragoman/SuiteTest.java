package org.dragoman;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;

import static org.assertj.core.api.Assertions.assertThat;

/** Every test class says what it needs to run, so that those which need little can be run alone. */
@Tag("plain")
class SuiteTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.dragoman");

    /** What starts the application, a database or another program. */
    private static final List<String> STARTERS =
            List.of("io.quarkus.test.junit.", "org.dragoman.database.EmbeddedDatabase", "java.lang.ProcessBuilder");

    static Stream<JavaClass> testClasses() {
        return TESTS.stream()
                .filter(c -> c.getMethods().stream().anyMatch(m -> m.isMetaAnnotatedWith(Testable.class)))
                .filter(c -> c.getEnclosingClass().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("testClasses")
    void saysWhatItNeeds(JavaClass test) {
        assertThat(test.tryGetAnnotationOfType(Tag.class).map(Tag::value))
                .as("%s needs @Tag(\"%s\") before its class", test.getSimpleName(), needs(test))
                .contains(needs(test));
    }

    private static String needs(JavaClass test) {
        var reached = reachedBy(test);
        if (reached.contains("org.dragoman.testsupport.Packaged")) {
            return "packaged";
        }
        if (STARTERS.stream().noneMatch(starter -> reached.stream().anyMatch(n -> n.startsWith(starter)))) {
            return "plain";
        }
        return reached.stream().anyMatch(n -> n.startsWith("com.microsoft.playwright.")) ? "browser" : "application";
    }

    /** The names of all classes that a test uses, itself or through other classes of the tests. */
    private static Set<String> reachedBy(JavaClass test) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<JavaClass>(List.of(test));
        while (!open.isEmpty()) {
            open.remove().getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(used -> reached.add(used.getName()))
                    .filter(used -> TESTS.contain(used.getName()))
                    .forEach(open::add);
        }
        return reached;
    }
}
