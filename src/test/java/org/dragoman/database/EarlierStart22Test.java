package org.dragoman.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.containsString;

/** Before the trail was chained. */
@QuarkusTest
@TestProfile(EarlierStart22Test.Version22.class)
@Tag("application")
class EarlierStart22Test extends EarlierStart {

    public static class Version22 extends Upgrade {
        public Version22() {
            super(22);
        }
    }

    EarlierStart22Test() {
        super(22);
    }

    /** What was brought in as HTML, and a person who was signed in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editor   | /statements                  | On the twelve lighthouse",
                "editor   | /editions/lamp-twelve/1      | Light at last.",
                "editor   | /editions/lamp-twelve/1/en   | This edition is older than the records",
                "editor   | /editions/lamp-twelve/1/en/2 | This edition is older than the records",
                "editor   | /glossary/beacontwelve       | Pointe Beacontwelve",
                "admin    | /accounts                    | Gisèle Guest",
                "admin    | /accounts                    | Karim Keeper"
            })
    void showsWhatWasMadeWithIt(String username, String page, String text) {
        as(username).get(page).then().statusCode(200).body(containsString(text));
    }
}
