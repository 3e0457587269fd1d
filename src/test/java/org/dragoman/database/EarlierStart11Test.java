package org.dragoman.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.containsString;

/** Inline codes are still in the words of their formats, and findings are not stored with texts. */
@QuarkusTest
@TestProfile(EarlierStart11Test.Version11.class)
@Tag("application")
class EarlierStart11Test extends EarlierStart {

    public static class Version11 extends Upgrade {
        public Version11() {
            super(11);
        }
    }

    EarlierStart11Test() {
        super(11);
    }

    /** What was brought in as HTML, with emphasis, links, lists and a table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/statements                  | On the eleven lighthouse",
                "/editions/lamp-eleven/1      | Light at last.",
                "/editions                    | On lamp-eleven",
                "/glossary/beaconeleven       | Pointe Beaconeleven",
                "/split-exceptions            | burns oil"
            })
    void showsWhatWasMadeWithIt(String page, String text) {
        as("editor").get(page).then().statusCode(200).body(containsString(text));
    }
}
