package org.dragoman.splitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AbbreviationsTest {
    @Inject
    Abbreviations abbreviations;

    @Test
    void aNewOneIsOfItsOwnTransactionUntilItIsCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            keep("Wbatt.");
            assertThat(isKnown("Wbatt.")).isTrue();
            assertThat(isKnownElsewhere("Wbatt.")).isFalse();
        });
        assertThat(isKnownElsewhere("Wbatt.")).isTrue();
    }

    @Test
    void oneThatIsRolledBackIsNeverSeenByAnother() {
        QuarkusTransaction.begin();
        keep("Vbatt.");
        assertThat(isKnown("Vbatt.")).isTrue();
        QuarkusTransaction.rollback();
        assertThat(isKnownElsewhere("Vbatt.")).isFalse();
        QuarkusTransaction.requiringNew().run(() -> keep("Ubatt."));
        assertThat(isKnownElsewhere("Vbatt.")).isFalse();
        assertThat(isKnownElsewhere("Ubatt.")).isTrue();
    }

    @Test
    void unchangedTheyAreTheSameForAll() {
        assertThat(abbreviations.get()).isSameAs(abbreviations.get());
    }

    private void keep(String form) {
        abbreviations.keep(Abbreviation.typed(Language.EN, form, false), People.editor());
    }

    private boolean isKnown(String form) {
        return abbreviations.get().entries().stream().anyMatch(e -> e.form().equals(form));
    }

    private boolean isKnownElsewhere(String form) {
        return QuarkusTransaction.requiringNew().call(() -> isKnown(form));
    }
}
