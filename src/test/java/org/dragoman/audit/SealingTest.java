package org.dragoman.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.signature.KeyRing;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Work;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is recorded is sealed once, whoever seals; and whatever the owner of the database does to it is found. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SealingTest {
    private static final String LAST = "(select max(place) from trail_link)";

    @Inject
    Trail trail;

    @Inject
    Sealing sealing;

    @Inject
    KeyRing ring;

    @ConfigProperty(name = "dragoman.home")
    Path home;

    private final String author = "author-" + UUID.randomUUID();

    @BeforeEach
    void sealFour() throws SQLException {
        for (int i = 1; i <= 4; i++) {
            record(i);
            sealing.seal();
        }
    }

    private void record(int number) {
        QuarkusTransaction.requiringNew().run(() -> trail.record(author, Deed.of("site.moved", "https://" + number)));
    }

    private TrustedKeys keys() {
        return TrustedKeys.of(ring.shown());
    }

    /** What is found after something was done to the database, which is then undone. */
    private List<String> faultsAfter(String... harms) throws IOException, SQLException {
        try (var connection = owner()) {
            for (var harm : harms) {
                execute(connection, harm.replace("LAST", LAST));
            }
            var faults = TrailVerification.of(connection, home, keys()).faults();
            connection.rollback();
            return faults;
        }
    }

    /** The owner of the tables, whom no trigger holds back. */
    private static Connection owner() throws SQLException {
        var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"));
        connection.setAutoCommit(false);
        execute(connection, "set session_replication_role = replica");
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void isWhole() throws IOException, SQLException {
        assertThat(faultsAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "was changed      | update trail_entry set author = 'eve' where id = OF_LAST",
                "was changed      | update trail_entry set at = at - interval '1 year' where id = OF_LAST",
                "was changed      | update trail_entry set after = 'more' where id = OF_LAST",
                "content is gone  | delete from trail_entry where id = OF_LAST",
                "is missing       | delete from trail_link where place = LAST - 1",
                "was changed      | update trail_link set hash = repeat('0', 64) where place = LAST - 1",
                "not in the chain | insert into trail_entry (id, at, author, action, subject) values (-1, now(), 'eve', 'site.moved', 'x')",
                "is not signed    | update trail_head set at = at - interval '1 hour' where place = LAST",
                "are not signed   | delete from trail_head where place = LAST",
            })
    void findsWhatTheOwnerDoes(String found, String harm) throws IOException, SQLException {
        var ofLast = "(select entry_id from trail_link where place = LAST)";
        assertThat(faultsAfter(harm.replace("OF_LAST", ofLast)))
                .anySatisfy(fault -> assertThat(fault).contains(found));
    }

    @Test
    void findsTwoThatChangedPlaces() throws IOException, SQLException {
        assertThat(
                        faultsAfter(
                                "alter table trail_link drop constraint trail_link_kind_entry_id_key",
                                """
                        update trail_link l set entry_id = (select o.entry_id from trail_link o
                            where o.place = (select 2 * max(place) - 1 from trail_link) - l.place)
                        where place >= LAST - 1"""))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("was changed, or does not stand where it was written"));
    }

    /** Without the heads that tell of them, the end is still known beside the database. */
    @Test
    void findsAnEndThatWasCutOff() throws IOException, SQLException {
        var entries = "delete from trail_entry where id in (select entry_id from trail_link where place > LAST - 2)";
        var heads = "delete from trail_head where place > LAST - 2";
        var links = "delete from trail_link where place > LAST - 2";
        assertThat(faultsAfter(entries, links))
                .anySatisfy(fault -> assertThat(fault).contains("The end is missing"));
        assertThat(faultsAfter(heads, entries, links))
                .anySatisfy(fault -> assertThat(fault).contains("The end is missing"));
        var file = home.toAbsolutePath().resolve("trail/head.json");
        var kept = Files.readString(file);
        Files.delete(file);
        assertThat(faultsAfter(heads, entries, links)).isEmpty();
        Files.writeString(file, kept);
    }

    @Test
    void sealsTextsOfTranslations() throws IOException, SQLException {
        var job = Work.given(Work.confirmed(), Language.FR);
        Work.save(job, 1, "Crue");
        sealing.seal();
        assertThat(faultsAfter("update translation_revision set text = 'x' where id = (select max(id) from"
                        + " translation_revision)"))
                .singleElement()
                .asString()
                .contains("translation", "was changed");
    }

    @Test
    void isAppendOnlyForTheApplication() throws SQLException {
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"))) {
            for (var table : List.of("trail_link", "trail_head")) {
                assertThatThrownBy(() -> execute(connection, "delete from " + table))
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void makesOneChainOfManyWritersAndSealers() throws IOException, SQLException {
        var work = new ArrayList<CompletableFuture<Void>>();
        for (int writer = 0; writer < 4; writer++) {
            work.add(CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(this::record)));
            work.add(CompletableFuture.runAsync(this::sealOften));
        }
        work.forEach(CompletableFuture::join);
        sealing.seal();
        assertThat(faultsAfter()).isEmpty();
        try (var connection = owner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*), count(distinct l.place) from trail_entry e join"
                        + " trail_link l on l.kind = 'deed' and l.entry_id = e.id where e.author = '" + author + "'")) {
            answer.next();
            assertThat(answer.getInt(1)).isEqualTo(44);
            assertThat(answer.getInt(2)).isEqualTo(44);
        }
    }

    private void sealOften() {
        try {
            for (int i = 0; i < 10; i++) {
                sealing.seal();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
