package org.dragoman.testsupport;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.dragoman.account.Account;

/** Forms as a browser sends them: with the token of their page, and whatever else someone puts into them. */
public final class SentForms {
    private static final String TOKEN = "csrf-token";
    /** Its name where people reach the site over TLS. */
    private static final String GUARDED_TOKEN = "__Host-" + TOKEN;

    private static final String VALUE = "AAAAAAAAAAAAAAAAAAAAAA";

    private SentForms() {}

    /** A form of someone who reads English; the answer is not followed to where it leads. */
    public static RequestSpecification of(Account account) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic(account.username(), People.PASSWORD)
                .header("Accept-Language", "en")
                .cookie(TOKEN, VALUE)
                .cookie(GUARDED_TOKEN, VALUE)
                .formParam(TOKEN, VALUE);
    }

    /** The form with which somebody signs in, sent: what becomes of it is in the cookies of the answer. */
    public static Response signIn(RequestSpecification browser, String username, String password) {
        return browser.redirects()
                .follow(false)
                .cookie(TOKEN, VALUE)
                .formParam(TOKEN, VALUE)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in/check");
    }

    /** The cookies of somebody who has signed in. */
    public static Map<String, String> session(String username) {
        return signIn(RestAssured.given(), username, People.PASSWORD).cookies();
    }
}
