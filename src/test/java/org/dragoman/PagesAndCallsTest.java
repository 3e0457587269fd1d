package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages and calls answer; what they ask for is done elsewhere, by classes that know no HTTP (decision record 17). */
@Tag("plain")
class PagesAndCallsTest {
    /** The classes that answer pages and calls, with what is nested in them. */
    private static final String ROUTES = ".*(Resource|Api)(\\$.*)?";

    /** What a request carries and what answers it; the rules themselves do not know that there is a web. */
    @Test
    void confinesHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(House.ROOT + "(web\\..*|http\\..*|contract\\..*|.*\\.\\w+(Resource|Api)(\\$.*)?)")
                .and(describe("are no forms that a browser sends", c -> !isSent(c)))
                .and()
                .doNotHaveFullyQualifiedName(House.ROOT + "site.TrailFilter")
                .and()
                .doNotHaveFullyQualifiedName(House.ROOT + "statement.NewStatement")
                .and()
                .doNotHaveFullyQualifiedName(House.ROOT + "exchange.MediaTypes")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(House.CLASSES);
    }

    private static boolean isSent(JavaClass form) {
        return form.getFields().stream().anyMatch(f -> f.isAnnotatedWith(RestForm.class));
    }

    @Test
    void confinesStatusCodes() {
        noClasses()
                .that()
                .resideOutsideOfPackages(House.ROOT + "web", House.ROOT + "http")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Response.StatusType.class)
                .orShould()
                .callMethodWhere(describe(
                        "a status code is named",
                        call -> call.getTargetOwner().isEquivalentTo(Response.class)
                                && call.getName().equals("status")))
                .check(House.CLASSES);
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
                .check(House.CLASSES);
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
                .check(House.CLASSES);
    }

    @Test
    void leavesRefusalsOfFormsToWeb() {
        assertThat(House.CLASSES.stream()
                        .filter(c -> c.getName().matches(ROUTES))
                        .flatMap(c -> c.getCodeUnits().stream())
                        .filter(unit -> unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(caught -> caught.isEquivalentTo(Refusal.class)))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }
}
