package org.dragoman.translation;

import java.util.List;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.Review;
import org.dragoman.provenance.TextProvenance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.provenance.Origin.EXACT_MATCH;
import static org.dragoman.provenance.Origin.MACHINE;
import static org.dragoman.provenance.Origin.PERSON;

@Tag("plain")
class TextHistoryTest {
    private final Desk desk = new Desk();

    private void save(String text, Origin origin) {
        desk.translation.save(text, desk.translation.version(), desk.translator, origin);
    }

    private TextProvenance known() {
        return TextHistory.provenance(desk.translation.history());
    }

    @Test
    void whatAPersonWritesIsAPersons() {
        save("L'eau", PERSON);
        save("L'eau est de retour.", PERSON);
        assertThat(known())
                .isEqualTo(new TextProvenance(PERSON, false, Review.NONE, desk.translator.displayName(), null));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXACT_MATCH", "FUZZY_MATCH", "MACHINE", "IMPORTED", "UNKNOWN"})
    void whatCameFromElsewhereStaysFromThereHoweverMuchItIsChanged(Origin origin) {
        save("Mes notes", PERSON);
        save("L'eau revient.", origin);
        assertThat(known().origin()).isEqualTo(origin);
        assertThat(known().edited()).isFalse();
        save("L'eau est revenue.", PERSON);
        save("L'eau est de retour.", PERSON);
        assertThat(known().origin()).isEqualTo(origin);
        assertThat(known().edited()).isTrue();
    }

    @Test
    void whatIsTakenAnewIsAsItCame() {
        save("L'eau revient.", MACHINE);
        save("L'eau est revenue.", PERSON);
        save("L'eau est de retour.", EXACT_MATCH);
        assertThat(known().origin()).isEqualTo(EXACT_MATCH);
        assertThat(known().edited()).isFalse();
    }

    @Test
    void whoeverBeginsWithAnEmptyTextWritesIt() {
        save("L'eau revient.", MACHINE);
        save("", PERSON);
        save("L'eau est de retour.", PERSON);
        assertThat(known().origin()).isEqualTo(PERSON);
        assertThat(known().edited()).isFalse();
    }

    @Test
    void aReviewerWhoHadNoHandInItMakesFourEyes() {
        desk.draft("L'eau est de retour.").complete().approve();
        assertThat(known().review()).isEqualTo(Review.FOUR_EYES);
        assertThat(known().reviewer()).isEqualTo(desk.reviewer.displayName());
        assertThat(known().withoutNames()).isEqualTo(new TextProvenance(PERSON, false, Review.FOUR_EYES, null, null));
    }

    @Test
    void aReviewerWhoHadAHandInItMakesNone() {
        var own = new Translation(desk.segment, desk.translation.language(), desk.alone());
        own.save("L'eau est de retour.", own.version(), desk.alone());
        own.complete(Seen.alone(own.version()), List.of(), desk.alone(), desk.gate);
        own.approve(Seen.alone(own.version()), List.of(), desk.alone(), desk.gate, Desk.ALONE);
        assertThat(TextHistory.provenance(own.history()).review()).isEqualTo(Review.BY_WRITER);
    }

    @Test
    void whatIsSentBackIsApprovedByNobody() {
        desk.draft("L'eau est de retour.").complete().approve();
        desk.translation.sendBack(desk.translation.version(), "a better word", desk.reviewer);
        assertThat(known().review()).isEqualTo(Review.NONE);
        assertThat(known().reviewer()).isNull();
        desk.complete().approve();
        assertThat(known().review()).isEqualTo(Review.FOUR_EYES);
    }
}
