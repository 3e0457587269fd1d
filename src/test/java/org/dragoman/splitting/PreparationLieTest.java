package org.dragoman.splitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the address of a form says, a segment belongs to its statement and has the version that it has. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class PreparationLieTest {
    private static final String TEXT = "The second stayed shut: nobody came. A third opened.";

    @BeforeEach
    void nothingRemembered() {
        QuarkusTransaction.requiringNew().run(() -> SplitException.deleteAll());
    }

    private static int send(long statement, long segment, String deed) {
        return SentForms.of(People.editor())
                .post("/statements/" + statement + "/segments/" + segment + "/" + deed)
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut?version=0&offset=10",
                "merge?version=0&nextVersion=0",
                "exclude?version=0",
                "include?version=0"
            })
    void aSegmentIsOnlyReachedThroughItsStatement(String deed) {
        long statement = Drafts.of("en", "Gates", TEXT);
        long another = Drafts.of("en", "Other gates", TEXT);
        long segment = Drafts.segments(statement).get(1);
        var before = Drafts.texts(statement);
        assertThat(send(another, segment, deed)).isEqualTo(404);
        assertThat(Drafts.texts(statement)).isEqualTo(before);
        assertThat(send(statement, segment, deed)).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut?offset=10",
                "cut?version=1&offset=10",
                "merge?version=0",
                "merge?version=0&nextVersion=1",
                "merge?nextVersion=0",
                "exclude",
                "exclude?version=1"
            })
    void aVersionThatNobodySawIsRefused(String deed) {
        long statement = Drafts.of("en", "Gates", TEXT);
        var before = Drafts.texts(statement);
        assertThat(send(statement, Drafts.segments(statement).get(1), deed)).isEqualTo(409);
        assertThat(Drafts.texts(statement)).isEqualTo(before);
    }
}
