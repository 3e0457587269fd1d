package org.dragoman.testsupport;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.dragoman.account.Account;

/** Forms as a browser sends them: with the token of their page, and whatever else someone puts into them. */
public final class SentForms {
    private static final String TOKEN = "csrf-token";
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
                .formParam(TOKEN, VALUE);
    }
}
