package org.dragoman.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dragoman.account.Account;
import org.dragoman.edition.Edition;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.EmptyDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One test, because a start is the first only once. */
@QuarkusTest
@TestProfile(FirstStartTest.Demonstration.class)
@Tag("application")
class FirstStartTest {
    private static final Path SAMPLES = Path.of("translations");
    private static final Path PRESENT = made("samples");
    private static final Path HOME = made("home");

    public static class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dragoman.mode",
                    "demonstration",
                    "dragoman.home",
                    HOME.toString(),
                    "dragoman.demonstration.password",
                    "a password for all",
                    "dragoman.demonstration.translations",
                    PRESENT.toString());
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EmptyDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    FirstStart firstStart;

    @Test
    void goesOnWhereItWasCutShortAndEndsOnce() throws IOException {
        assertThat(count(() -> Account.count())).isEqualTo(DemonstrationAccounts.USERNAMES.size());
        assertThat(count(() -> Statement.count())).isZero();
        bringSample("nineveh-return");
        startAgain();
        assertThat(count(() -> Statement.count()))
                .as("the first start had ended")
                .isZero();

        Files.delete(HOME.resolve("demonstration-filled"));
        startAgain();
        assertThat(count(() -> Statement.count())).isEqualTo(1);
        assertThat(count(() -> Edition.count())).isEqualTo(1);

        bringSample("beirut-truth");
        Files.delete(HOME.resolve("demonstration-filled"));
        startAgain();
        assertThat(count(() -> Statement.count())).isEqualTo(2);
        assertThat(count(() -> Account.count())).isEqualTo(DemonstrationAccounts.USERNAMES.size());
    }

    private void startAgain() {
        firstStart.on(new StartupEvent());
    }

    private static long count(LongSupplier rows) {
        return QuarkusTransaction.requiringNew().call(rows::getAsLong);
    }

    private static void bringSample(String name) throws IOException {
        var folder = Files.createDirectories(PRESENT.resolve(name));
        try (var files = Files.list(SAMPLES.resolve(name))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static Path made(String name) {
        try {
            return Files.createTempDirectory("dragoman-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
