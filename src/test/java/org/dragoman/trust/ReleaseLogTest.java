package org.dragoman.trust;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.signature.VerifyingKey;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.FR;

/** Whatever is released stands in the log; what takes its place later does not, and that shows. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReleaseLogTest {
    @Inject
    Releasing releasing;

    @ConfigProperty(name = "dragoman.home")
    Path home;

    @ConfigProperty(name = "quarkus.http.auth.session.encryption-key")
    String installationKey;

    private Edition edition;

    @BeforeEach
    void release() {
        edition = released();
    }

    private Edition released() {
        return releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
    }

    private static Connection owner() throws SQLException {
        var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"));
        connection.setAutoCommit(false);
        return connection;
    }

    /** What is found after the owner of the tables, whom no trigger holds back, has done something; it is then undone. */
    private List<String> faultsAfter(String harm) throws IOException, SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("alter table release_log drop constraint release_log_hash");
            statement.execute(harm.replace("EDITION", String.valueOf(edition.id())));
            var keys = TrustedKeys.of().and(connection, installationKey);
            var faults = LogVerification.of(connection, home, keys).faults();
            connection.rollback();
            return faults;
        }
    }

    private static List<LogApi.LogPlace> log() {
        return List.of(given().queryParam("limit", 1000).get("/api/v1/log").as(LogApi.LogPlace[].class));
    }

    @Test
    void isWhole() throws IOException, SQLException {
        releasing.withdraw(edition.id(), "Wrong \"figures\"\nof بيان", People.publisher());
        assertThat(faultsAfter("select 1")).isEmpty();
        var page = given().header("Accept-Language", "en").get("/log").asString();
        assertThat(page).contains(edition.slug() + "/1", "Withdrawn", "بيان");
    }

    @Test
    void itsHeadIsSigned() {
        var head = given().get("/api/v1/log/head").jsonPath();
        var key = VerifyingKey.ofPem(
                given().get("/keys/" + head.getString("key") + ".pem").asString());
        var signed = new LogHead(head.getLong("place"), head.getString("hash")).signed();
        assertThat(key.signed(signed, Base64.getDecoder().decode(head.getString("signature"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it was replaced      | update edition_file set content = 'x' where name = 'manifest.json' and edition_id = EDITION",
                "has another name now | update edition set number = 7 where id = EDITION",
                "does not say so      | delete from release_log where edition_id = EDITION",
                "is missing           | delete from release_log where edition_id = EDITION",
                "was changed          | update release_log set entry = replace(entry, 'released', 'revoked') where edition_id = EDITION",
                "is not signed        | update release_log set signature = 'x' where edition_id = EDITION",
                "does not say so      | update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_because = 'x', withdrawn_by = requested_by where id = EDITION"
            })
    void tellsOfWhatTheOwnerDoes(String found, String harm) throws IOException, SQLException {
        assertThat(faultsAfter(harm)).anySatisfy(fault -> assertThat(fault).contains(found));
    }

    /** The chain itself is made to fit: only what stands beside the database tells. */
    @Test
    void tellsThatItWasWrittenAnew() throws IOException, SQLException {
        var anew =
                """
                with l as (select place, replace(entry, '"manifest":"', '"manifest":"0') as said, previous from release_log
                    where edition_id = EDITION)
                update release_log r set entry = l.said, signature = null, signed_by = null, hash = encode(sha256(convert_to(
                    format('{"entry":%s,"place":%s,"previous":"%s"}', l.said, l.place, l.previous), 'UTF8')), 'hex')
                from l where r.place = l.place""";
        assertThat(faultsAfter(anew)).anySatisfy(fault -> assertThat(fault).contains("written anew"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from release_log",
                "update release_log set hash = hash",
                "truncate release_log",
                "insert into release_log select place + 1, edition_id, entry, hash, repeat('0', 64) from release_log"
                        + " order by place desc limit 1",
                "insert into release_log select n.place + 1, l.edition_id, n.entry, n.previous, n.hash"
                        + " from (select edition_id from release_log limit 1) l, next_in_release_log(l.edition_id, 'released') n",
                "insert into release_log select 1, l.edition_id, n.entry, n.previous, n.hash"
                        + " from (select edition_id from release_log limit 1) l, next_in_release_log(l.edition_id, 'released') n",
            })
    void theDatabaseRefuses(String harm) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(harm)).isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    @Test
    void neverForks() throws IOException, SQLException {
        var statements = Stream.generate(() -> HarbourStatement.approved(FR).statement())
                .limit(4)
                .toList();
        var publisher = People.publisher();
        var releases = statements.stream()
                .map(statement -> CompletableFuture.supplyAsync(() -> releasing.release(statement, publisher)))
                .toList();
        assertThat(releases.stream().map(CompletableFuture::join)).hasSize(4);
        assertThat(faultsAfter("select 1")).isEmpty();
    }

    /** With nothing but what is public. */
    @Test
    void anybodyCanFollowIt() {
        releasing.withdraw(edition.id(), "\tTab, “quotes” and \\ بيان", People.publisher());
        var log = log();
        for (int i = 0; i < log.size(); i++) {
            var place = log.get(i);
            assertThat(place.hash()).isEqualTo(LogVerification.hash(place.place(), place.entry(), place.previous()));
            assertThat(i == 0 || place.previous().equals(log.get(i - 1).hash())).isTrue();
        }
    }
}
