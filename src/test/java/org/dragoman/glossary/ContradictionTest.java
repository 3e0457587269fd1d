package org.dragoman.glossary;

import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.EDITOR;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class ContradictionTest {
    private static final Form TRIPOLI = form("tripoli-libya", EN, "Tripoli", PREFERRED);

    private static Form other(TermStatus status) {
        return form("tripoli-lebanon", EN, "Tripoli", status);
    }

    @Test
    void twoConceptsMayNotPreferOneSpelling() {
        assertThat(Contradiction.is(TRIPOLI, other(PREFERRED))).isTrue();
        assertThat(Contradiction.between(TRIPOLI, other(PREFERRED)).kind()).isEqualTo(Contradiction.Kind.TWICE);
    }

    @Test
    void whatOneApprovesTheOtherMayNotForbid() {
        assertThat(Contradiction.is(TRIPOLI, other(FORBIDDEN))).isTrue();
        assertThat(Contradiction.is(other(FORBIDDEN), TRIPOLI)).isTrue();
        assertThat(Contradiction.is(form("x", EN, "Tripoli", ADMITTED), other(FORBIDDEN)))
                .isTrue();
        assertThat(Contradiction.between(TRIPOLI, other(FORBIDDEN)).kind()).isEqualTo(Contradiction.Kind.FORBIDDEN);
    }

    @Test
    void allElseMayBeSpelledAlike() {
        assertThat(Contradiction.is(TRIPOLI, other(ADMITTED))).isFalse();
        assertThat(Contradiction.is(form("x", EN, "Tripoli", ADMITTED), other(PREFERRED)))
                .isFalse();
        assertThat(Contradiction.is(form("x", EN, "Tripoli", FORBIDDEN), other(FORBIDDEN)))
                .isFalse();
        assertThat(Contradiction.is(TRIPOLI, form("tripoli-libya", EN, "Tripoli", FORBIDDEN)))
                .isFalse();
        assertThat(Contradiction.is(TRIPOLI, form("x", EN, "Tripolis", PREFERRED)))
                .isFalse();
        assertThat(Contradiction.is(TRIPOLI, form("x", FR, "Tripoli", PREFERRED)))
                .isFalse();
    }

    @Test
    void isTheSameInWhateverOrderItIsFound() {
        var found = Contradiction.between(TRIPOLI, other(PREFERRED));
        assertThat(found).isEqualTo(Contradiction.between(other(PREFERRED), TRIPOLI));
        assertThat(found.one().concept()).isEqualTo("tripoli-lebanon");
        assertThat(found.of("tripoli-libya")).isEqualTo(TRIPOLI);
        assertThat(found.of("tripoli-lebanon")).isEqualTo(other(PREFERRED));
    }

    @Test
    void aRulingSettlesTheContradictionItWasMadeForAndNoOther() {
        var found = Contradiction.between(TRIPOLI, other(PREFERRED));
        var ruling = new Ruling(found, "two cities", EDITOR);
        assertThat(ruling.settles(found)).isTrue();
        assertThat(ruling.settles(Contradiction.between(TRIPOLI, other(FORBIDDEN))))
                .isFalse();
        assertThat(ruling.settles(Contradiction.between(
                        form("tripoli-libya", EN, "Trablus", PREFERRED),
                        form("tripoli-lebanon", EN, "Trablus", PREFERRED))))
                .isFalse();
        assertThat(ruling.settles(Contradiction.between(
                        form("tripoli-libya", FR, "Tripoli", PREFERRED),
                        form("tripoli-lebanon", FR, "Tripoli", PREFERRED))))
                .isFalse();
        assertThat(ruling.settles(Contradiction.between(form("tripoli-greece", EN, "Tripoli", PREFERRED), TRIPOLI)))
                .isFalse();
        assertThat(ruling.settles(
                        Contradiction.between(other(PREFERRED), form("tripoli-us", EN, "Tripoli", PREFERRED))))
                .isFalse();
        assertThat(ruling.reason()).isEqualTo("two cities");
        assertThat(ruling.author()).isEqualTo("editor");
        assertThat(ruling.at()).isNotNull();
        assertThat(found.ruledBy(ruling).ruling()).isSameAs(ruling);
    }
}
