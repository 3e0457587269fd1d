package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody becomes another, or more than they are, by what a form says. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AccountLieTest {

    private static Account stored(Account account) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = Account.named(account.username()).orElseThrow();
            assertThat(stored.languages()).isEqualTo(account.languages());
            return stored;
        });
    }

    @Test
    void oneChangesOneselfAndNoRoles() {
        var someone = Newcomers.translator();
        var other = Newcomers.translator();
        SentForms.of(someone)
                .formParam("username", other.username())
                .formParam("displayName", "Rim Haddad")
                .formParam("email", "rim@example.org")
                .formParam("interfaceLanguage", "EN")
                .formParam("roles", "ADMINISTRATOR", "PUBLISHER")
                .formParam("languages", "AR", "FA")
                .post("/me")
                .then()
                .statusCode(303);
        assertThat(stored(someone).displayName()).isEqualTo("Rim Haddad");
        assertThat(stored(someone).roles()).isEqualTo(Set.of(Role.TRANSLATOR));
        assertThat(stored(other).displayName()).isEqualTo(other.displayName());
    }

    @Test
    void aPasswordIsOnesOwn() {
        var someone = Newcomers.translator();
        var other = Newcomers.translator();
        SentForms.of(someone)
                .formParam("username", other.username())
                .formParam("present", People.PASSWORD)
                .formParam("password", "another long password")
                .formParam("repeated", "another long password")
                .post("/me/password")
                .then()
                .statusCode(307);
        assertThat(stored(other).admits(People.PASSWORD)).isTrue();
        assertThat(stored(someone).admits("another long password")).isTrue();
    }

    @Test
    void theAddressNamesTheAccount() {
        var someone = Newcomers.translator();
        var other = Newcomers.translator();
        given().auth()
                .preemptive()
                .basic(People.administrator().username(), People.PASSWORD)
                .contentType("application/json")
                .body("{\"username\":\"" + other.username()
                        + "\",\"displayName\":\"Rim\",\"email\":\"rim@example.org\","
                        + "\"roles\":[\"translator\"],\"languages\":[\"fr\"]}")
                .put("/api/v1/accounts/" + someone.username())
                .then()
                .statusCode(200);
        assertThat(stored(someone).displayName()).isEqualTo("Rim");
        assertThat(stored(other).displayName()).isEqualTo(other.displayName());
    }
}
