package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between packages, as the design and the decision records 1 and 2 draw them. */
class ArchitectureTest {
    private static final String ROOT = "org.dragoman.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    /** What each package names as its neighbours below; what those may import, it may import too. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("audit", List.of()),
            Map.entry("database", List.of()),
            Map.entry("web", List.of("language")),
            Map.entry("account", List.of("web", "audit")),
            Map.entry("matching", List.of("language")),
            Map.entry("consequence", List.of("account", "matching")),
            Map.entry("glossary", List.of("consequence", "database")),
            Map.entry("statement", List.of("account")),
            Map.entry("segment", List.of("statement")),
            Map.entry("translation", List.of("segment")),
            Map.entry("splitting", List.of("translation", "database")),
            Map.entry("memory", List.of("translation")),
            Map.entry("revision", List.of("splitting")),
            Map.entry("check.text", List.of("language")),
            Map.entry("check.numbers", List.of("check.text")),
            Map.entry("check", List.of("check.numbers")),
            Map.entry("job", List.of("revision", "consequence")),
            Map.entry("inspection", List.of("job", "glossary", "check")),
            Map.entry("workbench", List.of("inspection", "memory")),
            Map.entry("review", List.of("inspection")),
            Map.entry("edition", List.of("inspection")),
            Map.entry("names", List.of("job", "glossary")),
            Map.entry("exchange", List.of("glossary")),
            Map.entry("okapi", List.of("splitting", "memory")),
            Map.entry("proofreading", List.of("inspection")),
            Map.entry("home", List.of("job")),
            Map.entry("demonstration", List.of("edition", "exchange")));

    static Set<String> rooms() {
        return HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRoomIsOnTheMap() {
        assertThat(ARROWS.keySet()).containsAll(rooms());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyWhereItsArrowsPoint(String room) {
        var reach = reach(room, new HashSet<>());
        var beyond = rooms().stream()
                .filter(other -> !reach.contains(other))
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(beyond)
                .check(HOUSE);
    }

    private static Set<String> reach(String room, Set<String> reached) {
        if (reached.add(room)) {
            ARROWS.get(room).forEach(next -> reach(next, reached));
        }
        return reached;
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.dragoman.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void confinesOkapi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.okapi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.okapi..")
                .check(HOUSE);
    }

    @Test
    void confinesLanguageTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.proofreading")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.languagetool..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isNullMarked(String room) throws ClassNotFoundException {
        var info = Class.forName(ROOT + room + ".package-info");
        assertThat(info.isAnnotationPresent(NullMarked.class)).isTrue();
    }

    @Test
    void hasNoRoomForEverything() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..dto..", "..service..", "..entity..")
                .andShould()
                .haveSimpleNameNotEndingWith("Service")
                .check(HOUSE);
    }
}
