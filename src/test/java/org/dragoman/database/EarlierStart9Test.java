package org.dragoman.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

/** The first version that was handed on. */
@QuarkusTest
@TestProfile(EarlierStart9Test.Version9.class)
@Tag("application")
class EarlierStart9Test extends EarlierStart {

    public static class Version9 extends Upgrade {
        public Version9() {
            super(9);
        }
    }

    EarlierStart9Test() {
        super(9);
    }
}
