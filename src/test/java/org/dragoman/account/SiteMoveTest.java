package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dragoman.audit.TrailEntry;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.web.MovableSite;
import org.dragoman.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Where people reach the site is for an administrator to say, where the configuration does not. */
@QuarkusTest
@TestProfile(SiteMoveTest.MetElsewhere.class)
@Tag("application")
class SiteMoveTest {
    /** An application of its own: once people have come from elsewhere, nothing is released that names this machine. */
    public static class MetElsewhere implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Database.class));
        }
    }

    private static final String PLACE = "https://statements.example.org";

    @Inject
    MovableSite movable;

    @Inject
    Site site;

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
    }

    private static ValidatableResponse put(String username, String address, String host) {
        return Drafts.as(username)
                .header("X-Forwarded-Host", host)
                .contentType("application/json")
                .body(Map.of("address", address))
                .put("/api/v1/site")
                .then();
    }

    @Test
    void isNotChangedWhereItIsConfigured() {
        put("admin", PLACE, "localhost").statusCode(409).body("code", equalTo("address-fixed"));
        Drafts.as("admin").get("/site").then().statusCode(200).body(containsString("DRAGOMAN_WEB_ADDRESS"));
        assertThat(form("/site", PLACE)).isEqualTo(409);
        Drafts.as("admin").get("/api/v1/site").then().body("fixed", equalTo(true));
    }

    private static int form(String path, String address) {
        return SentForms.of(People.administrator())
                .formParam("address", address)
                .post(path)
                .statusCode();
    }

    @Test
    void isStoredAndInTheTrail() {
        movable.install();
        put("admin", PLACE + "/", "localhost").statusCode(200).body("address", equalTo(PLACE));
        assertThat(site.address()).hasToString(PLACE);
        assertThat(form("/site", "http://reports.example.org:8080")).isEqualTo(303);
        assertThat(site.address()).hasToString("http://reports.example.org:8080");
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() -> TrailEntry.<TrailEntry>find("action = 'site.moved' order by id desc")
                                        .page(Page.ofSize(2))
                                        .stream()
                                        .map(TrailEntry::after)
                                        .toList()))
                .containsExactly("http://reports.example.org:8080", PLACE);
    }

    @Test
    void isForAdministrators() {
        put("editor", PLACE, "localhost").statusCode(403);
        Drafts.as("editor").get("/site").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "statements.example.org",
                "ftp://statements.example.org",
                "javascript:alert(1)",
                "https://",
                "https://a b.example.org",
                "https://statements.example.org/dragoman",
                "https://statements.example.org?x=1",
                "https://statements.example.org#x",
                "https://user:secret@statements.example.org"
            })
    void isAnAddressAndNoMore(String typed) {
        movable.install();
        var before = site.address();
        put("admin", typed, "localhost").statusCode(422).body("code", equalTo("address-malformed"));
        assertThat(form("/site", typed)).isEqualTo(422);
        assertThat(site.address()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, statements.example.org, 422",
        "http://127.0.0.1:8080, 192.168.1.5, 422",
        "http://[::1]:8080, statements.example.org, 422",
        "http://localhost:8080, localhost, 200",
        "http://192.168.1.5:8080, localhost, 200"
    })
    void isNotOnesOwnMachineForThoseWhoComeFromElsewhere(String typed, String host, int status) {
        movable.install();
        put("admin", typed, host).statusCode(status);
    }
}
