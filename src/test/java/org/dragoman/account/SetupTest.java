package org.dragoman.account;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.EmptyDatabase;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.web.MovableSite;
import org.dragoman.web.Reach;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One test, because an installation is set up only once. */
@QuarkusTest
@TestProfile(SetupTest.FreshInstallation.class)
@Tag("browser")
class SetupTest {

    public static class FreshInstallation implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EmptyDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final URI PLACE = URI.create("https://statements.example.org");

    @Inject
    MovableSite movable;

    @Inject
    Reach reach;

    /** What describes a field and is not there. */
    private static final String DANGLING = "[...document.querySelectorAll('[aria-describedby]')]"
            + ".flatMap(e => e.getAttribute('aria-describedby').trim().split(/\\s+/))"
            + ".filter(id => !document.getElementById(id))";

    @TestHTTPResource("/")
    String address;

    @Inject
    Setup setup;

    private static NewAccount wanted(String username) {
        var particulars = new Particulars("First", "first@example.org", Language.EN, Set.of(), Set.of());
        return new NewAccount(username, particulars);
    }

    @Test
    void makesOneAdministratorAndEnds() throws Exception {
        movable.install();
        assertThat(reach.isWrong()).isTrue();
        assertThatThrownBy(() -> setup.administrator("a guess", wanted("stranger"), People.PASSWORD, null))
                .hasMessage("setup-code");
        try (var visitor = Visitor.of(address, Language.FA).open("/sign-in")) {
            assertThat(visitor.page.url()).endsWith("/setup");
            visitor.assertAccessible();
            assertThat(visitor.page.inputValue("#address") + "/").isEqualTo(address.replace("127.0.0.1", "localhost"));
            assertThat(visitor.page.evaluate(DANGLING)).isEqualTo(List.of());
            assertThat(winnersOfTwo()).hasSize(1);
            assertThat(visitor.page.navigate("/setup").status()).isEqualTo(404);
            var winner = Account.holding(Role.ADMINISTRATOR).get(0);
            assertThat(reach.isWrong()).isFalse();
            visitor.signIn(winner.username()).open("/site");
            assertThat(visitor.page.inputValue("#address")).isEqualTo(PLACE.toString());
            visitor.open("/accounts");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(1);
        }
    }

    private List<String> winnersOfTwo() throws InterruptedException {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var tries = Stream.of("one", "two")
                    .map(username -> threads.submit(() -> {
                        start.await();
                        return wins(username);
                    }))
                    .toList();
            start.countDown();
            return tries.stream()
                    .map(SetupTest::outcome)
                    .filter(name -> !name.isEmpty())
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private String wins(String username) {
        try {
            return setup.administrator(setup.code(), wanted(username), People.PASSWORD, PLACE)
                    .username();
        } catch (Refusal tooLate) {
            return "";
        }
    }

    private static String outcome(Future<String> tried) {
        try {
            return tried.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
