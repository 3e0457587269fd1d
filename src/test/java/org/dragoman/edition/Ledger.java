package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dragoman.audit.TrailEntry;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tests of releases look at, and how they look at it. */
final class Ledger {

    private Ledger() {}

    static List<Edition> editions(HarbourStatement harbour) {
        return QuarkusTransaction.requiringNew().call(() -> Edition.of(harbour.statement()));
    }

    static List<String> actions(HarbourStatement harbour) {
        List<TrailEntry> entries =
                QuarkusTransaction.requiringNew().call(() -> TrailEntry.list("statementId", harbour.id));
        return entries.stream().map(TrailEntry::action).toList();
    }

    static Instant soon() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    static void assertRefused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
