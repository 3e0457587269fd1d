package org.dragoman.contract;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dragoman.account.Role;
import org.dragoman.factor.Authenticator;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;

import static org.dragoman.language.Language.FR;

/** Accounts, one's own and others', and the site that they belong to. */
final class AccountJourney extends Journey {

    AccountJourney(ExampleCalls calls) {
        super(calls);
    }

    void accounts() {
        post("admin", "accounts").at();
        get("admin", "accounts").at();
        get("admin", "accounts/{username}").at();
        put("admin", "accounts/{username}").at();
        post("admin", "accounts/{username}/invitation").at();
        get("admin", "trail").at();
        for (var type : List.of("application/jsonl", "text/csv")) {
            get("admin", "trail/export").accepting(type).at();
        }
    }

    void ownAccount() {
        var me = People.account(
                        "owner-" + UUID.randomUUID().toString().substring(0, 8), Set.of(Role.TRANSLATOR), Set.of(FR))
                .username();
        get(me, "me").at();
        put(me, "me").at();
        get(me, "me/letters").at();
        put(me, "me/letters").at();
        var token = post(me, "me/tokens").at();
        get(me, "me/tokens").at();
        get(me, "me/tokens/{id}").at(id(token));
        SentForms.session(me);
        SentForms.session(me);
        get(me, "me/sessions").at();
        delete(me, "me/sessions/{id}").at(plain(me, "me/sessions").jsonPath().getString("[0].id"));
        delete(me, "me/sessions").at();
        secondFactor(me, () -> RestAssured.given()
                .header("Authorization", "Bearer " + token.jsonPath().getString("secret")));
        delete(me, "me/tokens/{id}").at(id(token));
        put(me, "me/password").at();
    }

    private void secondFactor(String me, Supplier<RequestSpecification> byToken) {
        get(me, "me/second-factor").at();
        var key = post(me, "me/second-factor").at().jsonPath().getString("key");
        post(me, "me/second-factor/confirmation")
                .with("code", Authenticator.code(key, 0))
                .at();
        post(byToken.get(), "me/second-factor/recovery-codes").at();
        post(byToken.get(), "me/second-factor/removal").at();
        var again = change(me, "POST", "me/second-factor", Map.of("present", People.PASSWORD))
                .jsonPath()
                .getString("key");
        change(me, "POST", "me/second-factor/confirmation", Map.of("code", Authenticator.code(again, 0)));
        delete("admin", "accounts/{username}/second-factor").at(me);
    }

    /** The key that signs is replaced, and the one that follows it stolen. */
    void keys() {
        var first = getByNobody("keys").at().jsonPath().getString("[0].thumbprint");
        var second = post("admin", "keys").with("replaces", first).at().jsonPath();
        post("admin", "keys/{thumbprint}/revocation").at(second.getString("thumbprint"));
    }

    /** In the tests the configuration says where people reach the site. */
    void site() {
        get("admin", "site").at();
        put("admin", "site").isRefused(409);
        put("admin", "site/second-factor").at();
        change("admin", "PUT", "site/second-factor", Map.of("roles", List.of()));
        get("admin", "site/second-factor").at();
    }

    /** An archive is told of editions. */
    void webhooks() {
        var made = id(post("admin", "webhooks").at());
        get("admin", "webhooks").at();
        get("admin", "webhooks/{id}").at(made);
        post("admin", "webhooks/{id}/secret").at(made);
        var test = id(post("admin", "webhooks/{id}/deliveries").at(made));
        get("admin", "webhooks/{id}/deliveries").at(made);
        get("admin", "webhooks/{id}/deliveries/{delivery}").at(made, test);
        post("admin", "webhooks/{id}/deliveries/{delivery}/again").at(made, test);
        put("admin", "webhooks/{id}").at(made);
    }
}
