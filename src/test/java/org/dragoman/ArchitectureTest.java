package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between packages, as the design and the decision records 1 and 2 draw them. */
@Tag("plain")
class ArchitectureTest {
    private static final String ROOT = "org.dragoman.";

    /** The classes that answer pages and calls, with what is nested in them. */
    private static final String ROUTES = ".*(Resource|Api)(\\$.*)?";

    private static final JavaClasses HOUSE = House.CLASSES;

    /** What each package names as its neighbours below; what those may import, it may import too. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("audit", List.of()),
            Map.entry("database", List.of()),
            Map.entry("web", List.of("language")),
            Map.entry("account", List.of("web", "audit")),
            Map.entry("matching", List.of("language")),
            Map.entry("consequence", List.of("account", "matching")),
            Map.entry("glossary", List.of("consequence")),
            Map.entry("statement", List.of("account")),
            Map.entry("segment", List.of("statement")),
            Map.entry("translation", List.of("segment")),
            Map.entry("splitting", List.of("translation")),
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

    /** What a request carries and what answers it; the rules themselves do not know that there is a web. */
    @Test
    void confinesHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(ROOT + "(web\\..*|.*\\.\\w+(Resource|Api|Form)(\\$.*)?)")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "account.TrailFilter")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "statement.NewStatement")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "exchange.MediaTypes")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(HOUSE);
    }

    @Test
    void confinesStatusCodes() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "web")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Response.StatusType.class)
                .orShould()
                .callMethodWhere(describe(
                        "a status code is named",
                        call -> call.getTargetOwner().isEquivalentTo(Response.class)
                                && call.getName().equals("status")))
                .check(HOUSE);
    }

    /** Changes are made in the transaction of the use case; a page that shows itself again asks {@code web.Forms}. */
    @Test
    void beginsNoTransactionForAChangeInAPageOrCall() {
        noClasses()
                .that()
                .haveNameMatching(ROUTES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(QuarkusTransaction.class)
                .check(HOUSE);
        noMethods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .check(HOUSE);
    }

    @Test
    void leavesRefusalsOfFormsToWeb() {
        assertThat(HOUSE.stream()
                        .filter(c -> c.getName().matches(ROUTES))
                        .flatMap(c -> c.getCodeUnits().stream())
                        .filter(unit -> unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(caught -> caught.isEquivalentTo(Refusal.class)))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
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
